//! What instances have to be like, where their types are left to AWS.

use stackwright_core::{Node, Object};

use crate::words::words;

words! {
    /// A kind of accelerator.
    #[allow(missing_docs, reason = "they are what they are called")]
    pub enum AcceleratorType {
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
        Media = "media",
    }

    /// Who makes an accelerator.
    #[allow(missing_docs, reason = "they are who they are called")]
    pub enum AcceleratorManufacturer {
        Aws = "amazon-web-services",
        Amd = "amd",
        Nvidia = "nvidia",
        Xilinx = "xilinx",
        Habana = "habana",
    }

    /// A model of accelerators.
    #[allow(missing_docs, reason = "they are what they are called")]
    pub enum AcceleratorName {
        A100 = "a100",
        K80 = "k80",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        T4 = "t4",
        V100 = "v100",
        Vu9p = "vu9p",
        A10g = "a10g",
        H100 = "h100",
        Inferentia = "inferentia",
        K520 = "k520",
        T4g = "t4g",
        L40s = "l40s",
        L4 = "l4",
        GaudiHl205 = "gaudi-hl-205",
        Inferentia2 = "inferentia2",
        Trainium = "trainium",
        Trainium2 = "trainium2",
        U30 = "u30",
    }

    /// Whether instances of a kind are taken.
    pub enum Inclusion {
        /// They are, beside others.
        Included = "included",
        /// They are, and no others.
        Required = "required",
        /// They are not.
        Excluded = "excluded",
    }

    /// Who makes a processor.
    #[allow(missing_docs, reason = "they are who they are called")]
    pub enum CpuManufacturer {
        Intel = "intel",
        Amd = "amd",
        Aws = "amazon-web-services",
        Apple = "apple",
    }

    /// A generation of instance types.
    #[allow(missing_docs, reason = "they are what they are called")]
    pub enum InstanceGeneration {
        Current = "current",
        Previous = "previous",
    }

    /// A kind of disk of an instance's host.
    #[allow(missing_docs, reason = "they are what they are called")]
    pub enum LocalStorageType {
        Hdd = "hdd",
        Ssd = "ssd",
    }
}

/// What instances have to be like, where their types are left to AWS: at least so many virtual CPUs and
/// so much memory, and whatever else is asked for.
///
/// ```
/// use stackwright::ec2::{CpuManufacturer, Inclusion, InstanceRequirements};
///
/// let requirements = InstanceRequirements::new(2, 4096)
///     .v_cpu_count_max(8)
///     .cpu_manufacturers([CpuManufacturer::Aws])
///     .burstable_performance(Inclusion::Included);
/// ```
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirements.html>
#[derive(Clone, Debug)]
pub struct InstanceRequirements(Object);

/// Declares setters of one bound of a range.
macro_rules! bounds {
    ($( $(#[$doc:meta])* $name:ident: $number:ty => $key:literal, $bound:literal; )+) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(self, number: $number) -> Self {
            self.bound($key, $bound, number.into())
        }
    )+ };
}

/// Declares setters of a single value.
macro_rules! single {
    ($( $(#[$doc:meta])* $name:ident: $value:ty => $key:literal; )+) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, value: $value) -> Self {
            self.0.put($key, value.into());
            self
        }
    )+ };
}

/// Declares setters of lists of words.
macro_rules! lists {
    ($( $(#[$doc:meta])* $name:ident: $word:ty => $key:literal; )+) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(self, words: impl IntoIterator<Item = $word>) -> Self {
            self.list($key, words.into_iter().map(|word| word.as_str().into()).collect())
        }
    )+ };
}

impl InstanceRequirements {
    /// Instances with at least so many virtual CPUs, and so much memory in MiB.
    pub fn new(v_cpu_count_min: u32, memory_mib_min: u32) -> Self {
        Self(Object::typed())
            .bound("VCpuCount", "Min", v_cpu_count_min.into())
            .bound("MemoryMiB", "Min", memory_mib_min.into())
    }

    fn bound(mut self, key: &'static str, bound: &'static str, number: Node) -> Self {
        let mut range = match self.0.get(key) {
            Some(Node::Object(range)) => range.clone(),
            _ => Object::typed(),
        };
        range.put(bound, number);
        self.0.put(key, range.into());
        self
    }

    fn list(mut self, key: &'static str, words: Vec<Node>) -> Self {
        self.0.put(key, Node::List(words));
        self
    }

    bounds! {
        /// The most virtual CPUs. Default: no limit.
        v_cpu_count_max: u32 => "VCpuCount", "Max";
        /// The most memory in MiB. Default: no limit.
        memory_mib_max: u32 => "MemoryMiB", "Max";
        /// The least number of accelerators. Default: no limit.
        accelerator_count_min: u32 => "AcceleratorCount", "Min";
        /// The greatest number of accelerators; 0 for instances without. Default: no limit.
        accelerator_count_max: u32 => "AcceleratorCount", "Max";
        /// The least memory of all accelerators, in MiB. Default: no limit.
        accelerator_total_memory_mib_min: u32 => "AcceleratorTotalMemoryMiB", "Min";
        /// The most memory of all accelerators, in MiB. Default: no limit.
        accelerator_total_memory_mib_max: u32 => "AcceleratorTotalMemoryMiB", "Max";
        /// The least bandwidth to EBS, in Mbit/s. Default: no limit.
        baseline_ebs_bandwidth_mbps_min: u32 => "BaselineEbsBandwidthMbps", "Min";
        /// The greatest bandwidth to EBS, in Mbit/s. Default: no limit.
        baseline_ebs_bandwidth_mbps_max: u32 => "BaselineEbsBandwidthMbps", "Max";
        /// The least memory for each virtual CPU, in GiB. Default: no limit.
        memory_gib_per_v_cpu_min: f64 => "MemoryGiBPerVCpu", "Min";
        /// The most memory for each virtual CPU, in GiB. Default: no limit.
        memory_gib_per_v_cpu_max: f64 => "MemoryGiBPerVCpu", "Max";
        /// The least bandwidth of the network, in Gbit/s. Default: no limit.
        network_bandwidth_gbps_min: f64 => "NetworkBandwidthGbps", "Min";
        /// The greatest bandwidth of the network, in Gbit/s. Default: no limit.
        network_bandwidth_gbps_max: f64 => "NetworkBandwidthGbps", "Max";
        /// The least number of network interfaces. Default: no limit.
        network_interface_count_min: u32 => "NetworkInterfaceCount", "Min";
        /// The greatest number of network interfaces. Default: no limit.
        network_interface_count_max: u32 => "NetworkInterfaceCount", "Max";
        /// The least size of all disks of the host, in GB. Default: no limit.
        total_local_storage_gb_min: f64 => "TotalLocalStorageGB", "Min";
        /// The greatest size of all disks of the host, in GB. Default: no limit.
        total_local_storage_gb_max: f64 => "TotalLocalStorageGB", "Max";
    }

    lists! {
        /// Who makes the accelerators. Default: anybody.
        accelerator_manufacturers: AcceleratorManufacturer => "AcceleratorManufacturers";
        /// The models of the accelerators. Default: any.
        accelerator_names: AcceleratorName => "AcceleratorNames";
        /// The kinds of the accelerators. Default: any.
        accelerator_types: AcceleratorType => "AcceleratorTypes";
        /// Who makes the processor. Default: anybody.
        cpu_manufacturers: CpuManufacturer => "CpuManufacturers";
        /// The generations of the types. Default: any.
        instance_generations: InstanceGeneration => "InstanceGenerations";
        /// The kinds of the host's disks. Default: any.
        local_storage_types: LocalStorageType => "LocalStorageTypes";
    }

    single! {
        /// Whether whole machines are taken. Default: they are not.
        bare_metal: Inclusion => "BareMetal";
        /// Whether instances of series `t` are taken. Default: they are not.
        burstable_performance: Inclusion => "BurstablePerformance";
        /// Whether instances with disks of the host are taken. Default: they are.
        local_storage: Inclusion => "LocalStorage";
        /// Whether instances can hibernate. Default: they need not.
        require_hibernate_support: bool => "RequireHibernateSupport";
        /// How much of the price of the cheapest regular type that fits a Spot instance costs at most,
        /// in percent. Default: no limit.
        max_spot_price_as_percentage_of_optimal_on_demand_price: u32 => "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
        /// How much more than the cheapest type that fits a regular instance costs at most, in percent.
        /// It excludes the one for Spot instances. Default: 20.
        on_demand_max_price_percentage_over_lowest_price: u32 => "OnDemandMaxPricePercentageOverLowestPrice";
        /// How much more than the cheapest type that fits a Spot instance costs at most, in percent.
        /// It excludes the one for regular instances. Default: 100.
        spot_max_price_percentage_over_lowest_price: u32 => "SpotMaxPricePercentageOverLowestPrice";
    }

    /// The types that are taken, such as `m5.*`. It excludes
    /// [`excluded_instance_types`](Self::excluded_instance_types). Default: all that fit.
    #[must_use]
    pub fn allowed_instance_types<T: AsRef<str>>(self, types: impl IntoIterator<Item = T>) -> Self {
        let types = types.into_iter().map(|name| name.as_ref().into()).collect();
        self.list("AllowedInstanceTypes", types)
    }

    /// The types that are not taken, such as `t2.*`. Default: none.
    #[must_use]
    pub fn excluded_instance_types<T: AsRef<str>>(
        self,
        types: impl IntoIterator<Item = T>,
    ) -> Self {
        let types = types.into_iter().map(|name| name.as_ref().into()).collect();
        self.list("ExcludedInstanceTypes", types)
    }

    /// Two settings that exclude each other, where there are such.
    pub(crate) fn contradiction(&self) -> Option<(&'static str, &'static str)> {
        const PAIRS: [(&str, &str); 2] = [
            ("AllowedInstanceTypes", "ExcludedInstanceTypes"),
            (
                "OnDemandMaxPricePercentageOverLowestPrice",
                "SpotMaxPricePercentageOverLowestPrice",
            ),
        ];
        let has = |key| self.0.get(key).is_some();
        PAIRS
            .into_iter()
            .find(|(one, other)| has(one) && has(other))
    }

    /// A range that ends before it starts, where there is one.
    pub(crate) fn reversed(&self) -> Option<(&str, f64, f64)> {
        self.0.iter().find_map(|(key, value)| {
            let range = value.as_object()?;
            let number = |bound| match range.get(bound)? {
                Node::Float(number) => Some(*number),
                other => Some(other.as_int()? as f64),
            };
            let (min, max) = (number("Min")?, number("Max")?);
            (min > max).then_some((key, min, max))
        })
    }
}

impl From<Inclusion> for Node {
    fn from(word: Inclusion) -> Self {
        word.as_str().into()
    }
}

impl From<InstanceRequirements> for Node {
    fn from(requirements: InstanceRequirements) -> Self {
        requirements.0.into()
    }
}
