import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Succession by the operating system.
struct LocalProcessSuccession: ProcessSuccession {
  var ownFolder: FilePath? {
    // Linux knows the program whatever it was called by; elsewhere the name must hold a path to be of use.
    let names = ["/proc/self/exe"] + CommandLine.arguments.prefix(1).filter { $0.contains("/") }
    for name in names {
      guard let path = realpath(name, nil) else { continue }
      defer { free(path) }
      return FilePath(platformString: path).removingLastComponent()
    }
    return nil
  }

  func goOn(as program: FilePath, with arguments: [String]) -> Errno {
    var words = ([program.string] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    execv(program.string, &words)
    return Errno(rawValue: errno)
  }
}
