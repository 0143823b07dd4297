// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Agent", cfn::datasync::CfnAgent::new());
    stack.add(
        "LocationAzureBlob",
        cfn::datasync::CfnLocationAzureBlob::new("SAS"),
    );
    stack.add(
        "LocationEFS",
        cfn::datasync::CfnLocationEFS::new(cfn::datasync::location_efs::Ec2ConfigProperty::new(
            vec!["arn:aws:ec2::111111111111:security-group/"],
            "arn:aws:ec2::111111111111:subnet/",
        )),
    );
    stack.add(
        "LocationFSxLustre",
        cfn::datasync::CfnLocationFSxLustre::new(vec![
            "arn:aws:ec2::111111111111:security-group/sg-a",
        ]),
    );
    stack.add(
        "LocationFSxONTAP",
        cfn::datasync::CfnLocationFSxONTAP::new(
            vec!["arn:aws:ec2::111111111111:security-group/sg-a"],
            "arn:aws:fsx:a:111111111111:storage-virtual-machine/fs-a/svm-aaaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "LocationFSxOpenZFS",
        cfn::datasync::CfnLocationFSxOpenZFS::new(
            cfn::datasync::location_fsx_open_zfs::ProtocolProperty::new().nfs(
                cfn::datasync::location_fsx_open_zfs::NFSProperty::new(
                    cfn::datasync::location_fsx_open_zfs::MountOptionsProperty::new()
                        .version("AUTOMATIC"),
                ),
            ),
            vec!["arn:aws:ec2::111111111111:security-group/sg-a"],
        ),
    );
    stack.add(
        "LocationFSxWindows",
        cfn::datasync::CfnLocationFSxWindows::new(
            vec!["arn:aws:ec2::111111111111:security-group/"],
            "sample",
        ),
    );
    stack.add(
        "LocationHDFS",
        cfn::datasync::CfnLocationHDFS::new(
            vec!["arn:aws:datasync:a:111111111111:agent/agent-aaaaaaaaaaaaaaaaa"],
            "SIMPLE",
            vec![cfn::datasync::location_hdfs::NameNodeProperty::new(
                "sample", 1,
            )],
        ),
    );
    stack.add(
        "LocationNFS",
        cfn::datasync::CfnLocationNFS::new(cfn::datasync::location_nfs::OnPremConfigProperty::new(
            vec!["arn:aws:datasync:a:111111111111:agent/agent-aaaaaaaaaaaaaaaaa"],
        )),
    );
    stack.add(
        "LocationObjectStorage",
        cfn::datasync::CfnLocationObjectStorage::new(),
    );
    stack.add(
        "LocationS3",
        cfn::datasync::CfnLocationS3::new(cfn::datasync::location_s3::S3ConfigProperty::new(
            "arn:aws:iam::123456789012:role/sample",
        )),
    );
    stack.add(
        "LocationSMB",
        cfn::datasync::CfnLocationSMB::new(vec![
            "arn:aws:datasync:a:111111111111:agent/agent-aaaaaaaaaaaaaaaaa",
        ]),
    );
    stack.add(
        "Task",
        cfn::datasync::CfnTask::new(
            "arn:aws:datasync:a:111111111111:location/loc-aaaaaaaaaaaaaaaaa",
            "arn:aws:datasync:a:111111111111:location/loc-aaaaaaaaaaaaaaaaa",
        ),
    );
}
