import Documents

/// The words of a command line that begin with a dash, in their order.
package struct ProgramFlags: Sendable {
  package struct Flag: Sendable {
    /// Without its dashes.
    package let name: String
    /// What stands behind `=`, or the next word where the program takes that; nil for a switch.
    package let value: String?
    package let place: Place?

    package init(name: String, value: String?, place: Place?) {
      self.name = name
      self.value = value
      self.place = place
    }
  }

  package let all: [Flag]

  package init(_ all: [Flag]) { self.all = all }

  /// Every use of a flag; programs let some be given several times.
  package func uses(of name: String) -> [Flag] { all.filter { $0.name == name } }
}
