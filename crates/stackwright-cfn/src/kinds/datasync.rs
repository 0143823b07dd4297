// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `datasync`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AgentArn` of an `AWS::DataSync::Agent`: The Amazon Resource Name (ARN) of the agent.
    AgentArn,
    /// `LocationArn` of an `AWS::DataSync::LocationAzureBlob`: The ARN of the Azure Blob Storage transfer location that you created.
    LocationAzureBlobLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationEFS`: The Amazon Resource Name (ARN) of the Amazon EFS file system.
    LocationEfsLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationFSxLustre`: The ARN of the specified FSx for Lustre file system location.
    LocationFsxLustreLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationFSxONTAP`: The ARN of the specified location.
    LocationFsxOntapLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationFSxOpenZFS`: The ARN of the specified FSx for OpenZFS file system location.
    LocationFsxOpenZfsLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationFSxWindows`: The ARN of the specified FSx for Windows Server file system location.
    LocationFsxWindowsLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationHDFS`: The Amazon Resource Name (ARN) of the HDFS cluster location to describe.
    LocationHdfsLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationNFS`: The Amazon Resource Name (ARN) of the NFS location that you created.
    LocationNfsLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationObjectStorage`: The Amazon Resource Name (ARN) of the specified object storage location.
    LocationObjectStorageLocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationS3`: The Amazon Resource Name (ARN) of the specified Amazon S3 location.
    LocationS3LocationArn,
    /// `LocationArn` of an `AWS::DataSync::LocationSMB`: The Amazon Resource Name (ARN) of the specified SMB location.
    LocationSmbLocationArn,
    /// `TaskArn` of an `AWS::DataSync::Task`: The ARN of the task.
    TaskArn,
}
