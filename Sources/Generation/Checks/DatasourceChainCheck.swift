import Components
import Documents
import Values

/// What a user's own datasources may not do: stop provisioning, or link to nothing.
enum DatasourceChainCheck {
  static func check(_ read: Read<Grafana.DatasourceFile>, _ decoding: inout Decoding) {
    let datasources = read.datasources.elements()
    let uids = Set(datasources.compactMap { $0.value.uid?.value?.text })
    var names: Set<String> = []
    var taken: Set<String> = []
    var defaults = 0
    for datasource in datasources {
      if !names.insert(datasource.value.name).inserted {
        decoding.report(
          "Two datasources are called \(datasource.value.name).", help: "give it another name", at: datasource.name)
      }
      if let uid = datasource.value.uid?.value?.text, !taken.insert(uid).inserted {
        decoding.report("Two datasources have the uid \(uid).", help: "give it another uid", at: datasource.uid)
      }
      if datasource.value.isDefault?.value == true { defaults += 1 }
      if defaults == 2, datasource.value.isDefault?.value == true {
        decoding.report(
          "A second default datasource stops provisioning.", help: "remove isDefault", at: datasource.isDefault)
      }
      guard let node = datasource.node else { continue }
      checkLinks(in: node, to: uids, &decoding)
      checkDollars(in: node, &decoding)
    }
  }

  /// Links of every kind name their datasource under the same key; one that names none is silently left out.
  private static func checkLinks(in node: Node, to uids: Set<String>, _ decoding: inout Decoding) {
    switch node.content {
    case .scalar: break
    case .sequence(let elements):
      for element in elements { checkLinks(in: element, to: uids, &decoding) }
    case .mapping(let entries):
      for entry in entries {
        let isLink = entry.key.scalar?.text == "datasourceUid"
        guard isLink, let uid = entry.value.scalar?.text, !uids.contains(uid), !uid.contains("$") else {
          checkLinks(in: entry.value, to: uids, &decoding)
          continue
        }
        decoding.report(
          "The link names a datasource \(uid), which is none of these.",
          help: "use one of \(uids.sorted().joined(separator: ", "))", at: entry.value)
      }
    }
  }

  /// Grafana expands variables in provisioning files, and its own `${__value.raw}` to nothing.
  private static func checkDollars(in node: Node, _ decoding: inout Decoding) {
    switch node.content {
    case .scalar(let scalar):
      // These it does expand: to the content of a file, of a variable, of a secret.
      let bare = ["$$", "$__file{", "$__env{", "$__vault{"].reduce(scalar.text) { $0.replacing($1, with: "") }
      guard bare.contains("${__") || bare.contains("$__") else { return }
      decoding.report(
        "Grafana would replace the variable by nothing when it reads this file.", help: "write $$ for each $", at: node)
    case .sequence(let elements):
      for element in elements { checkDollars(in: element, &decoding) }
    case .mapping(let entries):
      for entry in entries { checkDollars(in: entry.value, &decoding) }
    }
  }
}
