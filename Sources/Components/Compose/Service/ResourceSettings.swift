import Documents
import OrderedCollections

extension Compose {
  /// What of the machine a container may use, beside its memory limit. The keys stand among those of the service.
  package struct ResourceSettings: Document, Equatable {
    package var memoryReservation: Resolvable<Memory>?
    package var swappiness: Resolvable<Int>?
    package var swapLimit: Resolvable<Memory>?
    package var isOOMKillDisabled: Resolvable<Bool>?
    package var oomScoreAdjustment: Resolvable<Int>?
    package var cpus: Resolvable<Double>?
    package var cpuCount: Resolvable<Int>?
    package var cpuPercent: Resolvable<Double>?
    package var cpuShares: Resolvable<Int>?
    package var cpuQuota: Resolvable<Int>?
    package var cpuPeriod: Node?
    package var realTimePeriod: Node?
    package var realTimeRuntime: Node?
    package var processors: String?
    package var processLimit: Resolvable<Int>?
    package var sharedMemory: Resolvable<Memory>?
    package var ulimits: OrderedDictionary<String, Ulimit> = [:]
    package var blockIO: Node?
    package var storageOptions: Node?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("mem_reservation", \.memoryReservation, "How much memory is kept for it."),
      optional("mem_swappiness", \.swappiness, "How readily its memory is swapped out, 0 to 100."),
      optional("memswap_limit", \.swapLimit, "How much memory and swap it may have together; -1 for any."),
      optional("oom_kill_disable", \.isOOMKillDisabled, "Whether it is spared when memory runs out."),
      optional("oom_score_adj", \.oomScoreAdjustment, "How soon it is killed when memory runs out."),
      optional("cpus", \.cpus, "How many processors it may use."),
      optional("cpu_count", \.cpuCount, "How many processors it sees, on Windows."),
      optional("cpu_percent", \.cpuPercent, "The share of processors it may use, on Windows."),
      optional("cpu_shares", \.cpuShares, "Its weight against other containers."),
      optional("cpu_quota", \.cpuQuota, "Its processor time a period, in microseconds."),
      optional("cpu_period", \.cpuPeriod, "That period."),
      optional("cpu_rt_period", \.realTimePeriod, "The period of its real-time share."),
      optional("cpu_rt_runtime", \.realTimeRuntime, "Its real-time share of a period."),
      optional("cpuset", \.processors, "The processors it may run on, such as 0-3."),
      optional("pids_limit", \.processLimit, "How many processes it may have; -1 for any."),
      optional("shm_size", \.sharedMemory, "How large its shared memory is."),
      optional("ulimits", \.ulimits, "Limits of its processes."),
      optional("blkio_config", \.blockIO, "Limits of its disk access."),
      optional("storage_opt", \.storageOptions, "Options of its storage."),
    ]
  }
}
