"""What is measured beside Dateline."""
