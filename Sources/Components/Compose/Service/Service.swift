import Documents
import OrderedCollections
import Values

extension Compose {
  /// One service: which image runs, what it is told, what it sees and what it may do.
  package struct Service: Document, Equatable {
    package var image: Resolvable<ImageReference>?
    package var build: BuildSource?
    package var platform: String?
    package var pullPolicy: String?
    package var pullRefreshAfter: String?
    package var extends: Extends?
    package var provider: Node?
    package var containerName: String?
    package var hostname: String?
    package var domainName: String?
    package var profiles: [String] = []
    package var scale: Resolvable<Int>?
    package var entrypoint: Command?
    package var command: Command?
    package var workingDirectory: String?
    package var environment: Assignments?
    package var environmentFiles: EnvironmentFiles?
    package var ports: [PublishedPort] = []
    package var expose: [String] = []
    package var volumes: [ServiceVolume] = []
    package var volumesFrom: [String] = []
    package var tmpfs: StringOrList?
    package var configs: [FileReference] = []
    package var secrets: [FileReference] = []
    package var models: Node?
    package var networks: ServiceNetworks?
    package var networkMode: String?
    package var nameResolution = NameResolution()
    package var extraHosts: ListOrMap<StringOrList>?
    package var dependsOn: DependsOn?
    package var healthcheck: HealthCheck?
    package var restart: Resolvable<RestartPolicy>?
    package var stopSignal: String?
    package var stopGracePeriod: Resolvable<GoDuration>?
    package var usesInit: Resolvable<Bool>?
    package var preStart: [Node] = []
    package var postStart: [Node] = []
    package var preStop: [Node] = []
    package var user: String?
    package var groups: [String] = []
    package var isReadOnly: Resolvable<Bool>?
    package var dropCapabilities: [String] = []
    package var addCapabilities: [String] = []
    package var securityOptions: [String] = []
    package var isPrivileged: Resolvable<Bool>?
    package var isolationSettings = Isolation()
    package var memoryLimit: Resolvable<Memory>?
    package var resources = ResourceSettings()
    package var deploy: Deployment?
    package var keepsStandardInput: Resolvable<Bool>?
    package var hasTerminal: Resolvable<Bool>?
    package var isAttached: Resolvable<Bool>?
    package var develop: Node?
    package var logging: Logging?
    package var labelFiles: StringOrList?
    package var labels: Assignments?
    package var annotations: Assignments?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("image", \.image, "The image the container is made of."),
      optional("build", \.build, "How the image is built."),
      optional("platform", \.platform, "The system and processor of the image, such as linux/amd64."),
      optional(
        "pull_policy", \.pullPolicy, "When the image is pulled: always, missing, never, build, daily, every_12h."),
      optional("pull_refresh_after", \.pullRefreshAfter, "How old a pulled image may be."),
      optional("extends", \.extends, "The service whose settings this one takes over."),
      optional("provider", \.provider, "A program that provides the service instead of a container."),
      optional("container_name", \.containerName, "The container's name."),
      optional("hostname", \.hostname, "The container's own name for itself."),
      optional("domainname", \.domainName, "The domain it adds to that name."),
      optional("profiles", \.profiles, "The profiles it belongs to; without one it always runs."),
      optional("scale", \.scale, "How many containers run."),
      optional("entrypoint", \.entrypoint, "What runs in place of the image's entrypoint."),
      optional("command", \.command, "What the entrypoint is told; replaces what the image says."),
      optional("working_dir", \.workingDirectory, "The directory it begins in."),
      optional("environment", \.environment, "Environment variables; one without a value takes the caller's own."),
      optional("env_file", \.environmentFiles, "Files of environment variables."),
      optional("ports", \.ports, "Ports that the machine passes on to the container."),
      optional("expose", \.expose, "Ports that other containers may reach; says nothing but that."),
      optional("volumes", \.volumes, "What is mounted into the container."),
      optional("volumes_from", \.volumesFrom, "Services or containers whose mounts it has too."),
      optional("tmpfs", \.tmpfs, "Directories that are kept in memory."),
      optional("configs", \.configs, "Configs it may read."),
      optional("secrets", \.secrets, "Secrets it may read."),
      optional("models", \.models, "Language models it uses."),
      optional("networks", \.networks, "The networks it is on."),
      optional("network_mode", \.networkMode, "host, none, or service: and a name, instead of networks."),
      inline(\.nameResolution),
      optional("extra_hosts", \.extraHosts, "Names and their addresses, added to its hosts file."),
      optional("depends_on", \.dependsOn, "What must run before it."),
      optional("healthcheck", \.healthcheck, "How one sees whether it works."),
      optional("restart", \.restart, "When it is started again."),
      optional("stop_signal", \.stopSignal, "What tells it to stop; SIGTERM unless set."),
      optional("stop_grace_period", \.stopGracePeriod, "How long it may take before it is killed; 10s unless set."),
      optional("init", \.usesInit, "Whether an init process passes on signals and buries the dead."),
      optional("pre_start", \.preStart, "What runs before it starts."),
      optional("post_start", \.postStart, "What runs in it after it started."),
      optional("pre_stop", \.preStop, "What runs in it before it stops."),
      optional("user", \.user, "Who runs it, by name or number."),
      optional("group_add", \.groups, "Groups it also belongs to."),
      optional("read_only", \.isReadOnly, "Whether its root is read-only."),
      optional("cap_drop", \.dropCapabilities, "Capabilities it gives up."),
      optional("cap_add", \.addCapabilities, "Capabilities it has beside the usual ones."),
      optional("security_opt", \.securityOptions, "Restrictions such as no-new-privileges:true."),
      optional("privileged", \.isPrivileged, "Whether it may do nearly everything that root may."),
      inline(\.isolationSettings),
      optional("mem_limit", \.memoryLimit, "How much memory it may have."),
      inline(\.resources),
      optional("deploy", \.deploy, "How many run, and what they may use."),
      optional("stdin_open", \.keepsStandardInput, "Whether its input stays open."),
      optional("tty", \.hasTerminal, "Whether it has a terminal."),
      optional("attach", \.isAttached, "Whether its output is shown."),
      optional("develop", \.develop, "What happens when its sources change."),
      optional("logging", \.logging, "Where its output goes."),
      optional("label_file", \.labelFiles, "Files of labels."),
      optional("labels", \.labels, "Labels of the container."),
      optional("annotations", \.annotations, "Annotations of the container."),
      remaining(\.rest),
    ]
  }
}
