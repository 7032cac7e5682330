#pragma once

/// How many blocks the calling thread has asked of the C library's heap since it began; 0 where this cannot be counted.
unsigned long allocation_count(void);
