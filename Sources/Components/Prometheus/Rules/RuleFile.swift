import Documents

/// A file of recording and alerting rules.
package struct RuleFile: Document, Equatable {
  package var groups: [RuleGroup] = []

  package init() {}

  package static let fields: Fields<Self> = [
    optional("groups", \.groups, "The groups, which are evaluated side by side.")
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    var names: Set<String> = []
    for group in read.groups.elements() where !names.insert(group.value.name).inserted {
      decoding.report(
        "Expected every group name once in a file, found \"\(group.value.name)\" again.",
        help: "give each group a name of its own", at: group.name)
    }
  }
}
