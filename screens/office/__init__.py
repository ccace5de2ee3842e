"""What moderators and staff see in the chat."""
