// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MGN::NetworkMigrationDefinition` and its property types.

use crate::l1::*;

/// Resource schema for AWS::MGN::NetworkMigrationDefinition
///
/// `AWS::MGN::NetworkMigrationDefinition`; `Ref` returns its `Arn`, a [`mgn::NetworkMigrationDefinitionArn`](kinds::mgn::NetworkMigrationDefinitionArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkMigrationDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MGN::NetworkMigrationDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_migration_definition.rules"),
};

impl CfnNetworkMigrationDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MGN::NetworkMigrationDefinition";

    /// `CfnNetworkMigrationDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the network migration definition.
    /// - `source_configurations`: A list of source configurations for the network migration.
    /// - `target_network`: Configuration for the target network topology and addressing.
    /// - `target_s3_configuration`: S3 configuration for storing target network artifacts.
    pub fn new(
        name: impl IntoValue<String>,
        source_configurations: impl IntoValue<List<SourceConfigurationProperty>>,
        target_network: impl IntoValue<TargetNetworkProperty>,
        target_s3_configuration: impl IntoValue<TargetS3ConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "SourceConfigurations",
            source_configurations.into_value().into_node(),
        );
        object_.put("TargetNetwork", target_network.into_value().into_node());
        object_.put(
            "TargetS3Configuration",
            target_s3_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the network migration definition.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Scope tags map for the network migration definition.
    ///
    /// `ScopeTags`; updated in place.
    pub fn scope_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("ScopeTags", value.into_value().into_node());
        self
    }

    /// Tags to assign to the network migration definition.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The target deployment configuration for the migrated network.
    ///
    /// `TargetDeployment`; one of `SINGLE_ACCOUNT`, `MULTI_ACCOUNT`; updated in place.
    pub fn target_deployment(mut self, value: impl IntoValue<TargetDeployment>) -> Self {
        self.0
            .put("TargetDeployment", value.into_value().into_node());
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

impl Construct for CfnNetworkMigrationDefinition {
    type Handle = CfnNetworkMigrationDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkMigrationDefinitionRef {
        CfnNetworkMigrationDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkMigrationDefinition`] of a stack.
pub struct CfnNetworkMigrationDefinitionRef(NodeRef);

impl Clone for CfnNetworkMigrationDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkMigrationDefinitionRef {}
impl AsNode for CfnNetworkMigrationDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkMigrationDefinitionRef {
    /// What `Ref` returns: its `Arn`, a [`mgn::NetworkMigrationDefinitionArn`](kinds::mgn::NetworkMigrationDefinitionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mgn::NetworkMigrationDefinitionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the network migration definition.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mgn::NetworkMigrationDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the network migration definition was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the network migration definition.
    ///
    /// `Fn::GetAtt` of `NetworkMigrationDefinitionID`.
    #[inline]
    pub fn attr_network_migration_definition_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkMigrationDefinitionID"),
        ))
    }

    /// The timestamp when the network migration definition was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::mgn::NetworkMigrationDefinitionArn> for &CfnNetworkMigrationDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mgn::NetworkMigrationDefinitionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for a migration source environment.
///
/// The property type `SourceConfiguration` of `AWS::MGN::NetworkMigrationDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConfigurationProperty(Object);

impl SourceConfigurationProperty {
    /// `SourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_environment`: The source environment type.
    /// - `source_s3_configuration`: S3 configuration for source network data.
    pub fn new(
        source_environment: impl IntoValue<SourceEnvironment>,
        source_s3_configuration: impl IntoValue<SourceS3ConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceEnvironment",
            source_environment.into_value().into_node(),
        );
        object_.put(
            "SourceS3Configuration",
            source_s3_configuration.into_value().into_node(),
        );
        Self(object_)
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

impl Kind for SourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceConfigurationProperty> for SourceConfigurationProperty {}
impl From<SourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceConfigurationProperty> for SourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 configuration for source network data.
///
/// The property type `SourceS3Configuration` of `AWS::MGN::NetworkMigrationDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceS3ConfigurationProperty(Object);

impl SourceS3ConfigurationProperty {
    /// `SourceS3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The name of the S3 bucket containing source data.
    /// - `s3_bucket_owner`: The AWS account ID of the S3 bucket owner.
    /// - `s3_key`: The S3 key (path) for the source data.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_bucket_owner: impl IntoValue<String>,
        s3_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3BucketOwner", s3_bucket_owner.into_value().into_node());
        object_.put("S3Key", s3_key.into_value().into_node());
        Self(object_)
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

impl Kind for SourceS3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceS3ConfigurationProperty> for SourceS3ConfigurationProperty {}
impl From<SourceS3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceS3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceS3ConfigurationProperty> for SourceS3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceS3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the target network topology and addressing.
///
/// The property type `TargetNetwork` of `AWS::MGN::NetworkMigrationDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetNetworkProperty(Object);

impl TargetNetworkProperty {
    /// `TargetNetworkProperty` with its required properties, in alphabetical order:
    ///
    /// - `topology`: The network topology type for the target environment.
    pub fn new(topology: impl IntoValue<Topology>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Topology", topology.into_value().into_node());
        Self(object_)
    }

    /// The CIDR block for inbound traffic in the target network.
    ///
    /// `InboundCidr`.
    pub fn inbound_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InboundCidr", value.into_value().into_node());
        self
    }

    /// The CIDR block for inspection traffic in the target network.
    ///
    /// `InspectionCidr`.
    pub fn inspection_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InspectionCidr", value.into_value().into_node());
        self
    }

    /// The CIDR block for outbound traffic in the target network.
    ///
    /// `OutboundCidr`.
    pub fn outbound_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutboundCidr", value.into_value().into_node());
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

impl Kind for TargetNetworkProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetNetworkProperty> for TargetNetworkProperty {}
impl From<TargetNetworkProperty> for Node {
    #[inline]
    fn from(value: TargetNetworkProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetNetworkProperty> for TargetNetworkProperty {
    #[inline]
    fn into_value(self) -> Value<TargetNetworkProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 configuration for storing target network artifacts.
///
/// The property type `TargetS3Configuration` of `AWS::MGN::NetworkMigrationDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetS3ConfigurationProperty(Object);

impl TargetS3ConfigurationProperty {
    /// `TargetS3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The name of the S3 bucket for target artifacts.
    /// - `s3_bucket_owner`: The AWS account ID of the S3 bucket owner.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_bucket_owner: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3BucketOwner", s3_bucket_owner.into_value().into_node());
        Self(object_)
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

impl Kind for TargetS3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetS3ConfigurationProperty> for TargetS3ConfigurationProperty {}
impl From<TargetS3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetS3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetS3ConfigurationProperty> for TargetS3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TargetS3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `SourceEnvironment` of a `SourceConfiguration` of `AWS::MGN::NetworkMigrationDefinition`.
pub enum SourceEnvironment {
    /// `CISCO_ACI`.
    CiscoAci,
    /// `FORTIGATE_FIREWALL`.
    FortigateFirewall,
    /// `LOGICAL_MODEL`.
    LogicalModel,
    /// `MODELIZE_IT`.
    ModelizeIt,
    /// `NSX`.
    Nsx,
    /// `PALO_ALTO_FIREWALL`.
    PaloAltoFirewall,
    /// `VSPHERE`.
    Vsphere,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceEnvironment {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceEnvironment {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceEnvironment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceEnvironment {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceEnvironment> for SourceEnvironment {
    #[inline]
    fn into_value(self) -> Value<SourceEnvironment> {
        const VALUES: &[&str] = &[
            "CISCO_ACI",
            "FORTIGATE_FIREWALL",
            "LOGICAL_MODEL",
            "MODELIZE_IT",
            "NSX",
            "PALO_ALTO_FIREWALL",
            "VSPHERE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetDeployment` of `AWS::MGN::NetworkMigrationDefinition`.
pub enum TargetDeployment {
    /// `MULTI_ACCOUNT`.
    MultiAccount,
    /// `SINGLE_ACCOUNT`.
    SingleAccount,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetDeployment {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetDeployment {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetDeployment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetDeployment {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetDeployment> for TargetDeployment {
    #[inline]
    fn into_value(self) -> Value<TargetDeployment> {
        const VALUES: &[&str] = &["MULTI_ACCOUNT", "SINGLE_ACCOUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Topology` of a `TargetNetwork` of `AWS::MGN::NetworkMigrationDefinition`.
pub enum Topology {
    /// `HUB_AND_SPOKE`.
    HubAndSpoke,
    /// `ISOLATED_VPC`.
    IsolatedVpc,
}

#[diagnostic::do_not_recommend]
impl Kind for Topology {}
#[diagnostic::do_not_recommend]
impl TextKind for Topology {}
#[diagnostic::do_not_recommend]
impl IdKind for Topology {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Topology {}
#[diagnostic::do_not_recommend]
impl IntoValue<Topology> for Topology {
    #[inline]
    fn into_value(self) -> Value<Topology> {
        const VALUES: &[&str] = &["HUB_AND_SPOKE", "ISOLATED_VPC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
