// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GroundStation::MissionProfile` and its property types.

use crate::l1::*;

/// Mission profiles specify parameters and provide references to config objects to define how Ground Station lists and executes contacts.
///
/// `AWS::GroundStation::MissionProfile`; `Ref` returns the physical id, which is made of `Id`, `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-missionprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMissionProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GroundStation::MissionProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mission_profile.rules"),
};

impl CfnMissionProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GroundStation::MissionProfile";

    /// `CfnMissionProfile` with its required properties, in alphabetical order:
    ///
    /// - `dataflow_edges`: A list containing lists of config ARNs.
    /// - `minimum_viable_contact_duration_seconds`: Minimum length of a contact in seconds that Ground Station will return when listing contacts.
    /// - `name`: The name of the mission profile.
    /// - `tracking_config_arn`: The ARN of a tracking config objects that defines how to track the satellite through the sky during a contact.
    pub fn new(
        dataflow_edges: impl IntoValue<List<DataflowEdgeProperty>>,
        minimum_viable_contact_duration_seconds: impl IntoValue<i64>,
        name: impl IntoValue<String>,
        tracking_config_arn: impl IntoValue<kinds::groundstation::ConfigArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataflowEdges", dataflow_edges.into_value().into_node());
        object_.put(
            "MinimumViableContactDurationSeconds",
            minimum_viable_contact_duration_seconds
                .into_value()
                .into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "TrackingConfigArn",
            tracking_config_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Amount of time in seconds after a contact ends that you’d like to receive a Ground Station Contact State Change indicating the pass has finished.
    ///
    /// `ContactPostPassDurationSeconds`; updated in place.
    pub fn contact_post_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ContactPostPassDurationSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Amount of time in seconds prior to contact start that you'd like to receive a Ground Station Contact State Change Event indicating an upcoming pass.
    ///
    /// `ContactPrePassDurationSeconds`; updated in place.
    pub fn contact_pre_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ContactPrePassDurationSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// KMS key to use for encrypting streams.
    ///
    /// `StreamsKmsKey`; updated in place.
    pub fn streams_kms_key(mut self, value: impl IntoValue<StreamsKmsKeyProperty>) -> Self {
        self.0.put("StreamsKmsKey", value.into_value().into_node());
        self
    }

    /// Role to use for encrypting streams with KMS key.
    ///
    /// `StreamsKmsRole`; updated in place.
    pub fn streams_kms_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("StreamsKmsRole", value.into_value().into_node());
        self
    }

    /// Tags assigned to the mission profile.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// ARN of a Config resource of type TelemetrySinkConfig used for telemetry data sink configuration.
    ///
    /// `TelemetrySinkConfigArn`; updated in place.
    pub fn telemetry_sink_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TelemetrySinkConfigArn", value.into_value().into_node());
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

impl Construct for CfnMissionProfile {
    type Handle = CfnMissionProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMissionProfileRef {
        CfnMissionProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMissionProfile`] of a stack.
pub struct CfnMissionProfileRef(NodeRef);

impl Clone for CfnMissionProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMissionProfileRef {}
impl AsNode for CfnMissionProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMissionProfileRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `Arn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the mission profile, such as `arn:aws:groundstation:us-east-2:1234567890:mission-profile/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::groundstation::MissionProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the mission profile, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The region of the mission profile.
    ///
    /// `Fn::GetAtt` of `Region`.
    #[inline]
    pub fn attr_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Region")))
    }
}

impl IntoValue<kinds::groundstation::MissionProfileArn> for &CfnMissionProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::groundstation::MissionProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A dataflow edge defines from where and to where data will flow during a contact.
///
/// The property type `DataflowEdge` of `AWS::GroundStation::MissionProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataflowEdgeProperty(Object);

impl DataflowEdgeProperty {
    /// `DataflowEdgeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the destination for this dataflow edge. For example, specify the ARN of a dataflow endpoint config for a downlink edge or an antenna uplink config for an uplink edge.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<kinds::groundstation::ConfigArn>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The ARN of the source for this dataflow edge. For example, specify the ARN of an antenna downlink config for a downlink edge or a dataflow endpoint config for an uplink edge.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<kinds::groundstation::ConfigArn>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for DataflowEdgeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataflowEdgeProperty> for DataflowEdgeProperty {}
impl From<DataflowEdgeProperty> for Node {
    #[inline]
    fn from(value: DataflowEdgeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataflowEdgeProperty> for DataflowEdgeProperty {
    #[inline]
    fn into_value(self) -> Value<DataflowEdgeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// KMS key info.
///
/// The property type `StreamsKmsKey` of `AWS::GroundStation::MissionProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamsKmsKeyProperty(Object);

impl StreamsKmsKeyProperty {
    /// `StreamsKmsKeyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// KMS Alias Arn.
    ///
    /// `KmsAliasArn`.
    pub fn kms_alias_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsAliasArn", value.into_value().into_node());
        self
    }

    /// KMS Alias Name.
    ///
    /// `KmsAliasName`.
    pub fn kms_alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsAliasName", value.into_value().into_node());
        self
    }

    /// KMS Key Arn.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for StreamsKmsKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamsKmsKeyProperty> for StreamsKmsKeyProperty {}
impl From<StreamsKmsKeyProperty> for Node {
    #[inline]
    fn from(value: StreamsKmsKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamsKmsKeyProperty> for StreamsKmsKeyProperty {
    #[inline]
    fn into_value(self) -> Value<StreamsKmsKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
