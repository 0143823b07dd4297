// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFlowMonitor::Scope` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::NetworkFlowMonitor::Scope. Creates a scope to define the resources that Network Flow Monitor monitors for network performance.
///
/// `AWS::NetworkFlowMonitor::Scope`; `Ref` returns its `ScopeArn`, a [`networkflowmonitor::ScopeArn`](kinds::networkflowmonitor::ScopeArn).
/// Changing one of these replaces it: `Targets`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScope(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFlowMonitor::Scope",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("scope.rules"),
};

impl CfnScope {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFlowMonitor::Scope";

    /// `CfnScope` with its required properties, in alphabetical order:
    ///
    /// - `targets`: The targets for the scope.
    pub fn new(targets: impl IntoValue<List<TargetResourceProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Targets", targets.into_value().into_node());
        Self(object_)
    }

    /// The tags for the scope.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnScope {
    type Handle = CfnScopeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScopeRef {
        CfnScopeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScope`] of a stack.
pub struct CfnScopeRef(NodeRef);

impl Clone for CfnScopeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScopeRef {}
impl AsNode for CfnScopeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScopeRef {
    /// What `Ref` returns: its `ScopeArn`, a [`networkflowmonitor::ScopeArn`](kinds::networkflowmonitor::ScopeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkflowmonitor::ScopeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the scope.
    ///
    /// `Fn::GetAtt` of `ScopeArn`.
    #[inline]
    pub fn attr_scope_arn(&self) -> Value<kinds::networkflowmonitor::ScopeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScopeArn")))
    }

    /// The identifier for the scope.
    ///
    /// `Fn::GetAtt` of `ScopeId`.
    #[inline]
    pub fn attr_scope_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScopeId")))
    }

    /// The status of the scope.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::networkflowmonitor::ScopeArn> for &CfnScopeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkflowmonitor::ScopeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A target ID is an internally-generated identifier for a target.
///
/// The property type `TargetId` of `AWS::NetworkFlowMonitor::Scope`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetIdProperty(Object);

impl TargetIdProperty {
    /// `TargetIdProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: The account ID for the target.
    pub fn new(account_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
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

impl Kind for TargetIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetIdProperty> for TargetIdProperty {}
impl From<TargetIdProperty> for Node {
    #[inline]
    fn from(value: TargetIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetIdProperty> for TargetIdProperty {
    #[inline]
    fn into_value(self) -> Value<TargetIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A target identifier is a pair of identifying information for a scope target.
///
/// The property type `TargetIdentifier` of `AWS::NetworkFlowMonitor::Scope`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetIdentifierProperty(Object);

impl TargetIdentifierProperty {
    /// `TargetIdentifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_id`: A target ID is an internally-generated identifier for a target.
    /// - `target_type`: The type of the target.
    pub fn new(
        target_id: impl IntoValue<TargetIdProperty>,
        target_type: impl IntoValue<TargetType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetId", target_id.into_value().into_node());
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

impl Kind for TargetIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetIdentifierProperty> for TargetIdentifierProperty {}
impl From<TargetIdentifierProperty> for Node {
    #[inline]
    fn from(value: TargetIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetIdentifierProperty> for TargetIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<TargetIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A target resource in a scope, identified by a Region and target identifier.
///
/// The property type `TargetResource` of `AWS::NetworkFlowMonitor::Scope`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetResourceProperty(Object);

impl TargetResourceProperty {
    /// `TargetResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The AWS Region for the target resource.
    /// - `target_identifier`: A target identifier is a pair of identifying information for a scope target.
    pub fn new(
        region: impl IntoValue<String>,
        target_identifier: impl IntoValue<TargetIdentifierProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        object_.put(
            "TargetIdentifier",
            target_identifier.into_value().into_node(),
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

impl Kind for TargetResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetResourceProperty> for TargetResourceProperty {}
impl From<TargetResourceProperty> for Node {
    #[inline]
    fn from(value: TargetResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetResourceProperty> for TargetResourceProperty {
    #[inline]
    fn into_value(self) -> Value<TargetResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `TargetType` of a `TargetIdentifier` of `AWS::NetworkFlowMonitor::Scope`.
pub enum TargetType {
    /// `ACCOUNT`.
    Account,
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
        const VALUES: &[&str] = &["ACCOUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
