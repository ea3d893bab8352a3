"""What the program does: channels, the desk, the clock, the commands. The only room with input and output."""
