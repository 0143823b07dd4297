// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::ResourceSpecificLogging` and its property types.

use crate::l1::*;

/// Configure resource-specific logging.
///
/// `AWS::IoT::ResourceSpecificLogging`; `Ref` returns its `TargetId`, a [`iot::ResourceSpecificLoggingTargetId`](kinds::iot::ResourceSpecificLoggingTargetId).
/// Changing one of these replaces it: `TargetName`, `TargetType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceSpecificLogging(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::ResourceSpecificLogging",
    tags: None,
    rules: include_str!("resource_specific_logging.rules"),
};

impl CfnResourceSpecificLogging {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::ResourceSpecificLogging";

    /// `CfnResourceSpecificLogging` with its required properties, in alphabetical order:
    ///
    /// - `log_level`: The default log level.Valid Values: `DEBUG | INFO | ERROR | WARN | DISABLED`.
    /// - `target_name`: The target name.
    /// - `target_type`: The target type.
    pub fn new(
        log_level: impl IntoValue<super::LogLevel>,
        target_name: impl IntoValue<String>,
        target_type: impl IntoValue<TargetType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogLevel", log_level.into_value().into_node());
        object_.put("TargetName", target_name.into_value().into_node());
        object_.put("TargetType", target_type.into_value().into_node());
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

impl Construct for CfnResourceSpecificLogging {
    type Handle = CfnResourceSpecificLoggingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceSpecificLoggingRef {
        CfnResourceSpecificLoggingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceSpecificLogging`] of a stack.
pub struct CfnResourceSpecificLoggingRef(NodeRef);

impl Clone for CfnResourceSpecificLoggingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceSpecificLoggingRef {}
impl AsNode for CfnResourceSpecificLoggingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceSpecificLoggingRef {
    /// What `Ref` returns: its `TargetId`, a [`iot::ResourceSpecificLoggingTargetId`](kinds::iot::ResourceSpecificLoggingTargetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::ResourceSpecificLoggingTargetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The target Id.
    ///
    /// `Fn::GetAtt` of `TargetId`.
    #[inline]
    pub fn attr_target_id(&self) -> Value<kinds::iot::ResourceSpecificLoggingTargetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetId")))
    }
}

impl IntoValue<kinds::iot::ResourceSpecificLoggingTargetId> for &CfnResourceSpecificLoggingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ResourceSpecificLoggingTargetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `TargetType` of `AWS::IoT::ResourceSpecificLogging`.
pub enum TargetType {
    /// `CLIENT_ID`.
    ClientId,
    /// `EVENT_TYPE`.
    EventType,
    /// `PRINCIPAL_ID`.
    PrincipalId,
    /// `SOURCE_IP`.
    SourceIp,
    /// `THING_GROUP`.
    ThingGroup,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetType> for TargetType {
    #[inline]
    fn into_value(self) -> Value<TargetType> {
        const VALUES: &[&str] = &[
            "CLIENT_ID",
            "EVENT_TYPE",
            "PRINCIPAL_ID",
            "SOURCE_IP",
            "THING_GROUP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
