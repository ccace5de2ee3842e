"""What is true: rules without I/O. Nothing here knows a messenger, a database or a web page."""
