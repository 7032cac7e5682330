#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The files of `/proc` that say something about a process; another folder of the same make in tests.
struct ProcessFiles: Sendable {
  let root: String

  static let ofThisProcess = ProcessFiles(root: "/proc")

  /// The process's times and sizes.
  func status() -> ProcessStatus? {
    read("self/stat").flatMap { ProcessStatus($0) }
  }

  /// When the system was started, in seconds since the epoch.
  func bootTime() -> Double? {
    words(ofLine: "btime ", in: "stat")?.first.flatMap { Double($0) }
  }

  /// How many files the process may have open; infinity when it is not limited.
  func maximumOpenFiles() -> Double? {
    guard let soft = words(ofLine: "Max open files", in: "self/limits")?.first else { return nil }
    return soft == "unlimited" ? .infinity : Double(soft)
  }

  /// How many files the process has open.
  func openFiles() -> Int? {
    guard let folder = opendir(path("self/fd")) else { return nil }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    // Not counted: the entries . and .., and the folder that is open only to count.
    let extra = 3
    return max(0, count - extra)
  }

  private func words(ofLine prefix: String, in name: String) -> [Substring]? {
    guard let line = read(name)?.split(separator: "\n").first(where: { $0.hasPrefix(prefix) }) else { return nil }
    return line.dropFirst(prefix.count).split(separator: " ")
  }

  private func path(_ name: String) -> String { root + "/" + name }

  private func read(_ name: String) -> String? {
    let file = open(path(name), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let length = block.withUnsafeMutableBytes { buffer in
        #if canImport(Darwin)
          Darwin.read(file, buffer.baseAddress, buffer.count)
        #elseif canImport(Glibc)
          Glibc.read(file, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.read(file, buffer.baseAddress, buffer.count)
        #endif
      }
      guard length > 0 else { return length == 0 ? String(decoding: text, as: UTF8.self) : nil }
      text += block[..<length]
    }
  }
}
