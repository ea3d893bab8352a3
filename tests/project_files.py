"""The files of the project, as they are or would be committed, for tests that read them all."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
NOT_OURS = {".git", ".venv", "__pycache__", "backups"}
PICTURES = {".png", ".jpg", ".ico", ".mo", ".sqlite", ".pyc"}


def project_files() -> list[Path]:
    """Everything git would keep; without git, everything but what a set-up makes."""
    asked = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(asked, capture_output=True, check=True).stdout.decode().split("\0")
        files = [ROOT / name for name in listed if name]
    except (OSError, subprocess.CalledProcessError):
        files = [path for path in ROOT.rglob("*") if not NOT_OURS & set(path.relative_to(ROOT).parts)]
    return sorted(path for path in files if path.is_file() and path.suffix not in PICTURES)
