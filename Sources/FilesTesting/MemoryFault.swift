import SystemPackage

/// What goes wrong in a `MemoryFileSystem`, and when.
package struct MemoryFault: Hashable, Sendable {
  package enum Effect: Hashable, Sendable {
    /// The operation fails as if the system had refused it; those after it work.
    case fail(Errno)
    /// The process is killed: neither the operation nor any after it has an effect, but for a file half written.
    case stop
  }

  /// Which change goes wrong, counted from 1. To replace a file is two: to write the new one, and to move it there.
  package let mutation: Int
  package let effect: Effect

  package init(_ effect: Effect, atMutation mutation: Int) {
    self.mutation = mutation
    self.effect = effect
  }
}
