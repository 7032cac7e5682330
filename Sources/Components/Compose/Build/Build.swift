import Documents
import OrderedCollections

extension Compose {
  /// How an image is built.
  package struct Build: ComposeDocument {
    package var context: String?
    package var dockerfile: String?
    package var dockerfileInline: String?
    package var target: String?
    package var arguments: Assignments?
    package var additionalContexts: Assignments?
    package var ssh: Assignments?
    package var labels: Assignments?
    package var tags: [String] = []
    package var platforms: [String] = []
    package var cacheFrom: [String] = []
    package var cacheTo: [String] = []
    package var ignoresCache: Resolvable<Bool>?
    package var noCacheFilter: StringOrList?
    package var pulls: Resolvable<Bool>?
    package var network: String?
    package var secrets: [FileReference] = []
    package var sharedMemory: Resolvable<Memory>?
    package var extraHosts: ListOrMap<StringOrList>?
    package var ulimits: OrderedDictionary<String, Ulimit> = [:]
    package var isPrivileged: Resolvable<Bool>?
    package var isolation: String?
    package var entitlements: [String] = []
    package var provenance: String?
    package var sbom: String?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("context", \.context, "The directory or repository it is built from."),
      .field("dockerfile", \.dockerfile, "The Dockerfile in it."),
      .field("dockerfile_inline", \.dockerfileInline, "A Dockerfile, written here."),
      .field("target", \.target, "The stage that is built."),
      .field("args", \.arguments, "Values of the Dockerfile's arguments."),
      .field("additional_contexts", \.additionalContexts, "Other directories and images, by name."),
      .field("ssh", \.ssh, "SSH agents and keys the build may use."),
      .field("labels", \.labels, "Labels of the image."),
      .field("tags", \.tags, "Further names of the image."),
      .field("platforms", \.platforms, "The systems and processors it is built for."),
      .field("cache_from", \.cacheFrom, "Where finished layers are looked for."),
      .field("cache_to", \.cacheTo, "Where finished layers are put."),
      .field("no_cache", \.ignoresCache, "Whether finished layers are left unused."),
      .field("no_cache_filter", \.noCacheFilter, "The stages they are left unused in."),
      .field("pull", \.pulls, "Whether base images are always pulled."),
      .field("network", \.network, "The network the build is on."),
      .field("secrets", \.secrets, "Secrets the build may read."),
      .field("shm_size", \.sharedMemory, "How large its shared memory is."),
      .field("extra_hosts", \.extraHosts, "Names and their addresses, added to its hosts file."),
      .field("ulimits", \.ulimits, "Limits of its processes."),
      .field("privileged", \.isPrivileged, "Whether it may do nearly everything that root may."),
      .field("isolation", \.isolation, "How it is kept apart, on Windows."),
      .field("entitlements", \.entitlements, "What it may do beyond the usual."),
      .field("provenance", \.provenance, "Whether it says how it was built."),
      .field("sbom", \.sbom, "Whether it lists what it is made of."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
