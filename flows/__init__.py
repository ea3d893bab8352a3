"""What residents talk about: words and facts in, replies and records out. Pure."""
