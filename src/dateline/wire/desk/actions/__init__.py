"""What changes submissions: one verb a module. Permission, state, one transaction, audit event."""
