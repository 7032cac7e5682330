/// Why zlib could not compress.
package struct GzipError: Error, CustomStringConvertible, Equatable {
  /// The status zlib answered, such as -4 for too little memory.
  package let status: Int32

  package var description: String {
    "expected zlib to begin a gzip stream, found its status \(status) (-4: out of memory, -6: wrong library version); "
      + "send the body uncompressed or free memory"
  }
}
