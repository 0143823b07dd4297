// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Backup", cfn::fsx::CfnBackup::new("fs-aaaaaaaa"));
    stack.add(
        "DataRepositoryAssociation",
        cfn::fsx::CfnDataRepositoryAssociation::new("sample", "fs-aaaaaaaa", "sample"),
    );
    stack.add(
        "FileCache",
        cfn::fsx::CfnFileCache::new("LUSTRE", "1", 1, vec!["subnet-aaaaaaaa"]),
    );
    stack.add(
        "FileSystem",
        cfn::fsx::CfnFileSystem::new("sample", vec!["sample"]),
    );
    stack.add(
        "S3AccessPointAttachment",
        cfn::fsx::CfnS3AccessPointAttachment::new("sample", "OPENZFS").ontap_configuration(
            cfn::fsx::s3_access_point_attachment::S3AccessPointOntapConfigurationProperty::new(
                cfn::fsx::s3_access_point_attachment::OntapFileSystemIdentityProperty::new("UNIX")
                    .unix_user(
                        cfn::fsx::s3_access_point_attachment::OntapUnixFileSystemUserProperty::new(
                            "sample",
                        ),
                    ),
                "fsvol-aaaaaaaaaaaaaaaaa",
            ),
        ),
    );
    stack.add(
        "Snapshot",
        cfn::fsx::CfnSnapshot::new("sample", "fsvol-aaaaaaaaaaaaaaaaa"),
    );
    stack.add(
        "StorageVirtualMachine",
        cfn::fsx::CfnStorageVirtualMachine::new("fs-aaaaaaaa", "sample"),
    );
    stack.add("Volume", cfn::fsx::CfnVolume::new("sample"));
}
