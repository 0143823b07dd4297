// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BackupGateway::Hypervisor` and its property types.

use crate::l1::*;

/// Represents the hypervisor's permissions to which the gateway will connect.
///
/// A hypervisor is hardware, software, or firmware that creates and manages virtual machines, and allocates resources to them.
///
/// `AWS::BackupGateway::Hypervisor`; `Ref` returns its `HypervisorArn`, a [`backupgateway::HypervisorArn`](kinds::backupgateway::HypervisorArn).
/// Changing one of these replaces it: `KmsKeyArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHypervisor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BackupGateway::Hypervisor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("hypervisor.rules"),
};

impl CfnHypervisor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BackupGateway::Hypervisor";

    /// `CfnHypervisor` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The server host of the hypervisor. This can be either an IP address or a fully-qualified domain name (FQDN).
    ///
    /// `Host`; updated in place.
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Host", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Key Management Service used to encrypt the hypervisor.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the group of gateways within the requested log.
    ///
    /// `LogGroupArn`; updated in place.
    pub fn log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("LogGroupArn", value.into_value().into_node());
        self
    }

    /// The name of the hypervisor.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The password for the hypervisor.
    ///
    /// `Password`; updated in place.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The tags of the hypervisor configuration to import.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The username for the hypervisor.
    ///
    /// `Username`; updated in place.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnHypervisor {
    type Handle = CfnHypervisorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHypervisorRef {
        CfnHypervisorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHypervisor`] of a stack.
pub struct CfnHypervisorRef(NodeRef);

impl Clone for CfnHypervisorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHypervisorRef {}
impl AsNode for CfnHypervisorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHypervisorRef {
    /// What `Ref` returns: its `HypervisorArn`, a [`backupgateway::HypervisorArn`](kinds::backupgateway::HypervisorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backupgateway::HypervisorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns `HypervisorArn`, an Amazon Resource Name (ARN) that uniquely identifies a Hypervisor. For example: `arn:aws:backup-gateway:us-east-1:123456789012:hypervisor/hype-1234D67D`
    ///
    /// `Fn::GetAtt` of `HypervisorArn`.
    #[inline]
    pub fn attr_hypervisor_arn(&self) -> Value<kinds::backupgateway::HypervisorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HypervisorArn")))
    }
}

impl IntoValue<kinds::backupgateway::HypervisorArn> for &CfnHypervisorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backupgateway::HypervisorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
