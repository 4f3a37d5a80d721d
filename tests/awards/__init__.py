"""Records, asks and condition trees."""
