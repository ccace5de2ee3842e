"""Zalo, twice: the Bot Platform (`bot`, for pilots) and the Official Account (`oa`, for production)."""
