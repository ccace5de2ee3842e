"""What the console's pages of campaigns are made from: the form, its choices and files, words, and the report."""
