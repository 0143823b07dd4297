//! The agent of CodeDeploy on the instances of automatic scaling groups.

use stackwright_core::{Scope, Value, text};

use crate::autoscaling::AutoScalingGroupRef;
use crate::ec2::OperatingSystemType;
use crate::iam::PolicyStatement;

/// What an instance of Linux runs before the installer is there, of any distribution.
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/codedeploy-agent-operations-install-linux.html>
const BEFORE: &str = r#"set +e
PKG_CMD=`which yum 2>/dev/null`
set -e
if [ -z "$PKG_CMD" ]; then
PKG_CMD=apt-get
else
PKG_CMD=yum
fi
$PKG_CMD update -y
set +e
$PKG_CMD install -y ruby2.0
RUBY2_INSTALL=$?
set -e
if [ $RUBY2_INSTALL -ne 0 ]; then
$PKG_CMD install -y ruby
fi
AWS_CLI_PACKAGE_NAME=awscli
if [ "$PKG_CMD" = "yum" ]; then
AWS_CLI_PACKAGE_NAME=aws-cli
fi
$PKG_CMD install -y $AWS_CLI_PACKAGE_NAME
TMP_DIR=`mktemp -d`
cd $TMP_DIR"#;

/// Lets the instances install the agent when they start for the first time.
pub(super) fn install(scope: &Scope, group: &AutoScalingGroupRef) {
    let place = scope.of(group);
    let (region, partition) = (place.stack_region(), place.stack_partition());
    let name: Value<String> = text!["aws-codedeploy-", &region].value();
    let bucket: Value<String> = text!["arn:", partition, ":s3:::", &name].value();
    let objects: Value<String> = text![&bucket, "/latest/*"].value();
    let read = PolicyStatement::new()
        .actions(["s3:GetObject*", "s3:GetBucket*", "s3:List*"])
        .resources([bucket, objects]);
    if group.role().is_some() {
        group.add_to_role_policy(scope, read);
    }
    let line = |text: &'static str| -> Value<String> { text![text].value() };
    let source = |file: &'static str, to: &'static str| -> Value<String> {
        text!["aws s3 cp s3://", &name, "/latest/", file, to].value()
    };
    match group.os_type() {
        Some(OperatingSystemType::Linux) => {
            let copy = source("install", " . --region ");
            let commands = [
                line(BEFORE),
                text![copy, region].value(),
                line("chmod +x ./install"),
                line("./install auto"),
                line("rm -fr $TMP_DIR"),
            ];
            group.add_user_data(scope, commands);
        }
        Some(OperatingSystemType::Windows) => {
            let commands = [
                line("Set-Variable -Name TEMPDIR -Value (New-TemporaryFile).DirectoryName"),
                source("codedeploy-agent.msi", " $TEMPDIR\\codedeploy-agent.msi"),
                line("cd $TEMPDIR"),
                line(".\\codedeploy-agent.msi /quiet /l c:\\temp\\host-agent-install-log.txt"),
            ];
            group.add_user_data(scope, commands);
        }
        _ => {}
    }
}
