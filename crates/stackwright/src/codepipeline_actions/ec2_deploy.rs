//! Deployments to instances.

use stackwright_core::{IntoValue, Node, Object, Text, Value, text};

use super::commands::permit_streams;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::iam::PolicyStatement;

/// What the instances are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ec2InstanceType {
    /// Instances of EC2.
    Ec2,
    /// Machines of one's own that Systems Manager manages.
    SsmManagedNode,
}

/// How many instances at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ec2MaxInstances {
    /// So many.
    Targets(u32),
    /// So many of a hundred.
    Percentage(u32),
}

impl Ec2MaxInstances {
    fn text(self) -> String {
        match self {
            Self::Targets(number) => number.to_string(),
            Self::Percentage(percent) => format!("{percent}%"),
        }
    }
}

/// Puts an artifact onto instances with a tag, and runs a script there.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-EC2Deploy.html>
#[derive(Clone, Debug)]
pub struct Ec2DeployAction {
    common: Common,
    input: Artifact,
    instance_type: Ec2InstanceType,
    tag_key: Text,
    tag_value: Option<Text>,
    target_directory: Value<String>,
    pre_script: Option<Value<String>>,
    post_script: Value<String>,
    max_batch: Option<Ec2MaxInstances>,
    max_error: Option<Ec2MaxInstances>,
    target_groups: Vec<(Value<String>, Node)>,
}

action_setters!(Ec2DeployAction);

impl Ec2DeployAction {
    /// Puts an artifact into a directory of all instances that have a tag, and runs a script of the
    /// artifact afterwards.
    pub fn new(
        name: impl Into<Text>,
        input: &Artifact,
        instance_type: Ec2InstanceType,
        instance_tag_key: impl Into<Text>,
        target_directory: impl IntoValue<String>,
        post_script: impl IntoValue<String>,
    ) -> Self {
        Self {
            common: Common::new(name),
            input: input.clone(),
            instance_type,
            tag_key: instance_tag_key.into(),
            tag_value: None,
            target_directory: target_directory.into_value(),
            pre_script: None,
            post_script: post_script.into_value(),
            max_batch: None,
            max_error: None,
            target_groups: Vec::new(),
        }
    }

    /// The value that the tag has. Default: any.
    #[must_use]
    pub fn instance_tag_value(mut self, value: impl Into<Text>) -> Self {
        self.tag_value = Some(value.into());
        self
    }

    /// The script that is run before. Default: none.
    #[must_use]
    pub fn pre_script(mut self, path: impl IntoValue<String>) -> Self {
        self.pre_script = Some(path.into_value());
        self
    }

    /// How many instances are deployed to at a time. Default: one.
    #[must_use]
    pub const fn max_batch(mut self, instances: Ec2MaxInstances) -> Self {
        self.max_batch = Some(instances);
        self
    }

    /// On how many instances it may fail. Default: none.
    #[must_use]
    pub const fn max_error(mut self, instances: Ec2MaxInstances) -> Self {
        self.max_error = Some(instances);
        self
    }

    /// Adds a target group that instances are taken out of meanwhile.
    #[must_use]
    pub fn application_target_group(
        mut self,
        group: &crate::elasticloadbalancingv2::ApplicationTargetGroupRef,
    ) -> Self {
        let arn = group.target_group_arn().into_value();
        let name = group.target_group_name().into_node();
        self.target_groups.push((arn, name));
        self
    }

    /// Adds a target group that instances are taken out of meanwhile.
    #[must_use]
    pub fn network_target_group(
        mut self,
        group: &crate::elasticloadbalancingv2::NetworkTargetGroupRef,
    ) -> Self {
        let arn = group.target_group_arn().into_value();
        let name = group.target_group_name().into_node();
        self.target_groups.push((arn, name));
        self
    }

    fn permit(&self, context: &ActionContext<'_>) {
        let (scope, role) = (context.scope(), context.role());
        let look = [
            "ec2:DescribeInstances",
            "elasticloadbalancing:DescribeTargetGroupAttributes",
            "elasticloadbalancing:DescribeTargetGroups",
            "elasticloadbalancing:DescribeTargetHealth",
            "ssm:CancelCommand",
            "ssm:DescribeInstanceInformation",
            "ssm:ListCommandInvocations",
        ];
        let look = PolicyStatement::new().actions(look).all_resources();
        role.add_to_policy(scope, look);
        permit_streams(scope, role, context.pipeline());
        let instances = scope.arn("ec2", "instance/*");
        let tag = format!("aws:ResourceTag/{}", self.tag_key);
        let send = || PolicyStatement::new().actions(["ssm:SendCommand"]);
        let tagged = send().resources([instances]);
        let tagged = match &self.tag_value {
            Some(value) => tagged.condition("StringEquals", tag, Node::Text(value.clone())),
            None => tagged.condition("Null", tag, "false"),
        };
        role.add_to_policy(scope, tagged);
        let documents = ["AWS-RunPowerShellScript", "AWS-RunShellScript"].map(|name| {
            let (partition, region) = (scope.stack_partition(), scope.stack_region());
            let parts = text!["arn:", partition, ":ssm:", region, "::document/", name];
            parts.value::<String>()
        });
        role.add_to_policy(scope, send().resources(documents));
        if !self.target_groups.is_empty() {
            let arns: Vec<Value<String>> = self
                .target_groups
                .iter()
                .map(|(arn, _)| arn.clone())
                .collect();
            let targets = [
                "elasticloadbalancing:DeregisterTargets",
                "elasticloadbalancing:RegisterTargets",
            ];
            let targets = PolicyStatement::new().actions(targets).resources(arns);
            role.add_to_policy(scope, targets);
        }
    }
}

impl Action for Ec2DeployAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Deploy, "EC2")
            .artifact_bounds(ArtifactBounds::DEPLOY)
            .inputs([self.input.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        self.permit(context);
        let mut configuration = Object::new().with("InstanceTagKey", self.tag_key.clone());
        configuration.put_some("InstanceTagValue", self.tag_value.clone().map(Node::Text));
        let kind = match self.instance_type {
            Ec2InstanceType::Ec2 => "EC2",
            Ec2InstanceType::SsmManagedNode => "SSM_MANAGED_NODE",
        };
        configuration.put("InstanceType", kind.into());
        configuration.put_some("MaxBatch", self.max_batch.map(Ec2MaxInstances::text));
        configuration.put_some("MaxError", self.max_error.map(Ec2MaxInstances::text));
        if !self.target_groups.is_empty() {
            let names: Vec<Node> = self
                .target_groups
                .iter()
                .map(|(_, name)| name.clone())
                .collect();
            let names = stackwright_core::intrinsic::join(",", names);
            configuration.put("TargetGroupNameList", names.into());
        }
        configuration.put("TargetDirectory", (&self.target_directory).into());
        configuration.put_some("PreScript", self.pre_script.as_ref().map(Node::from));
        configuration.put("PostScript", (&self.post_script).into());
        configuration
    }
}
