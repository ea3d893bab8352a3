"""What a text says, whoever sent it and whatever we asked: words in, a reading out. Knows nothing else of Havesay."""
