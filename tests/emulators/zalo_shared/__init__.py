"""What the emulators of Zalo's two APIs share: driving them from another process, and how their pages look."""
