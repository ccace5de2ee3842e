"""What the office sees in a chat."""
