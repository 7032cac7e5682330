import Foundation

/// Ports of this machine on which nothing listens.
///
/// As long as this lives they are nobody else's by chance: connections to them are refused, and only who asks for one of
/// them by its number on 127.0.0.1, with `SO_REUSEADDR`, gets it. Elsewhere than on Linux they are only free to begin with.
package final class ReservedPorts: Sendable {
  package struct NoneLeft: Error {}

  package let numbers: [Int]
  private let sockets: [Int32]

  /// Different ones.
  package init(_ count: Int) throws {
    var sockets: [Int32] = []
    var numbers: [Int] = []
    do {
      for _ in 0..<count {
        let descriptor = socket(AF_INET, Self.streamType, 0)
        guard descriptor >= 0 else { throw NoneLeft() }
        sockets.append(descriptor)
        numbers.append(try Self.bind(descriptor))
      }
    } catch {
      for socket in sockets { close(socket) }
      throw error
    }
    #if !os(Linux)
      // Nobody else could ever have them.
      for socket in sockets { close(socket) }
      sockets = []
    #endif
    self.numbers = numbers
    self.sockets = sockets
  }

  deinit { for socket in sockets { close(socket) } }

  /// Binds the socket to a port of the system's choice, and does not listen there.
  private static func bind(_ descriptor: Int32) throws -> Int {
    var isReused: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        Foundation.bind(descriptor, generic, length) == 0 ? getsockname(descriptor, generic, &length) : -1
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
