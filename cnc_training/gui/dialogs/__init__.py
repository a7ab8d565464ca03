"""The dialogs that ask for a training job. Each one's request() is a dataclass of contract.py; none starts anything."""
