"""What happens because time passed."""
