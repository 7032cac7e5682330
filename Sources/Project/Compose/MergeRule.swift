import Documents

/// What a place in a Compose file does when another file says something there too.
enum MergeRule {
  /// As its shape says: mappings merge, lists are joined, anything else is replaced.
  case standard
  case replace
  /// A mapping, or a list of `NAME=value`.
  case assignments
  /// One text, or a list of texts.
  case texts(ElementKey)
  /// A list of names, or a mapping that says more of each; in a list, each means the same.
  case names(Node)
  /// A list in which elements with one key are one.
  case list(ElementKey)
  case build
  case logging

  /// By the keys that lead from the root to the place.
  init(at path: [String]) {
    self =
      switch (path.first, path.count) {
      case ("services", 3): Self.ofService(path[2])
      case ("services", 4): Self.ofService(path[2], path[3])
      case ("networks", 3), ("volumes", 3), ("configs", 3), ("secrets", 3):
        path[2] == "labels" ? .assignments : .standard
      default: .standard
      }
  }

  private static func ofService(_ key: String) -> MergeRule {
    switch key {
    case "command", "entrypoint": .replace
    case "environment", "labels", "annotations", "sysctls": .assignments
    case "dns", "dns_opt", "dns_search", "tmpfs", "label_file": .texts(.whole)
    case "extra_hosts": .assignments
    case "env_file": .texts(.path)
    case "depends_on": .names(["condition": "service_started"])
    case "networks", "models": .names(.bare("null"))
    case "build": .build
    case "logging": .logging
    case "volumes", "devices": .list(.target)
    case "ports": .list(.port)
    case "configs", "secrets": .list(.grantedFile)
    case "cap_add", "cap_drop", "expose", "links", "profiles": .list(.whole)
    default: .standard
    }
  }

  private static func ofService(_ key: String, _ inner: String) -> MergeRule {
    switch (key, inner) {
    case ("healthcheck", "test"): .replace
    case ("build", "args"), ("build", "labels"), ("build", "additional_contexts"), ("build", "extra_hosts"),
      ("deploy", "labels"):
      .assignments
    case ("build", "tags"), ("build", "platforms"): .list(.whole)
    default: .standard
    }
  }
}
