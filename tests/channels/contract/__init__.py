"""What every channel must do: the same tests on each, in process and over HTTP."""
