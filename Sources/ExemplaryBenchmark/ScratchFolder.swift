#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for one run, removed at the end.
struct ScratchFolder {
  let path: String

  struct Unavailable: Error {}

  init() throws {
    var template = Array("/tmp/exemplary-benchmark.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Unavailable() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file into it and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "w") else { throw Unavailable() }
    defer { fclose(stream) }
    guard fputs(text, stream) >= 0 else { throw Unavailable() }
    return file
  }

  /// Removes what stands in it under a name.
  func remove(_ name: String) { _ = try? ProcessRun(["/bin/rm", "-rf", "\(path)/\(name)"]).measured() }

  func remove() { _ = try? ProcessRun(["/bin/rm", "-rf", path]).measured() }
}
