"""What is done: one use case, one function. Keyword-only, ending in `by=` and `now=`; each writes the journal and
the notices in the transaction it is given. No wording here."""
