"""What happens when a model fails: second tries, models that stand in, models that rest."""
