//! Types of EBS volumes.

use crate::words::words;

words! {
    /// A type of EBS volume.
    ///
    /// <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html>
    pub enum EbsDeviceVolumeType {
        /// General purpose SSD, third generation.
        Gp3 = "gp3",
        /// General purpose SSD, second generation.
        Gp2 = "gp2",
        /// Provisioned IOPS SSD, second generation.
        Io2 = "io2",
        /// Provisioned IOPS SSD, first generation.
        Io1 = "io1",
        /// Throughput-optimized HDD.
        St1 = "st1",
        /// Cold HDD.
        Sc1 = "sc1",
        /// Magnetic.
        Standard = "standard",
    }
}
