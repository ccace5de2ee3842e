"""What each command does. Modules are imported only when their command runs."""
