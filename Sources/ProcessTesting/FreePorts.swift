import Foundation

/// Ports of this machine on which nothing listens.
package enum FreePorts {
  package struct NoneLeft: Error {}

  /// Different ones, held until all are known; whoever listens next on 127.0.0.1 gets them.
  package static func take(_ count: Int) throws -> [Int] {
    var sockets: [Int32] = []
    defer { for socket in sockets { close(socket) } }
    return try (0..<count).map { _ in
      let descriptor = socket(AF_INET, streamType, 0)
      guard descriptor >= 0 else { throw NoneLeft() }
      sockets.append(descriptor)
      return try boundPort(of: descriptor)
    }
  }

  private static func boundPort(of descriptor: Int32) throws -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, length) == 0 ? getsockname(descriptor, generic, &length) : -1
      }
    }
    guard status == 0 else { throw NoneLeft() }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  #if os(Linux)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
  #else
    private static let streamType = SOCK_STREAM
  #endif
}
