"""The document: model, readers, canonical bytes, differences."""
