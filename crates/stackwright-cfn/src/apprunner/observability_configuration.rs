// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppRunner::ObservabilityConfiguration` and its property types.

use crate::l1::*;

/// Specify an AWS App Runner observability configuration by using the `AWS::AppRunner::ObservabilityConfiguration` resource in an AWS CloudFormation template.
///
/// The `AWS::AppRunner::ObservabilityConfiguration` resource is an AWS App Runner resource type that specifies an App Runner observability configuration.
///
/// App Runner requires this resource when you specify App Runner services and you want to enable non-default observability features. You can share an observability configuration across multiple services.
///
/// Create multiple revisions of a configuration by specifying this resource multiple times using the same `ObservabilityConfigurationName`. App Runner creates multiple resources with incremental `ObservabilityConfigurationRevision` values. When you specify a service and configure an observability configuration resource, the service uses the latest active revision of the observability configuration by default. You can optionally configure the service to use a specific revision.
///
/// The observability configuration resource is designed to configure multiple features (currently one feature, tracing). This resource takes optional parameters that describe the configuration of these features (currently one parameter, `TraceConfiguration`). If you don't specify a feature parameter, App Runner doesn't enable the feature.
///
/// `AWS::AppRunner::ObservabilityConfiguration`; `Ref` returns its `ObservabilityConfigurationArn`, a [`apprunner::ObservabilityConfigurationArn`](kinds::apprunner::ObservabilityConfigurationArn).
/// Changing one of these replaces it: `ObservabilityConfigurationName`, `Tags`, `TraceConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnObservabilityConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppRunner::ObservabilityConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("observability_configuration.rules"),
};

impl CfnObservabilityConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppRunner::ObservabilityConfiguration";

    /// `CfnObservabilityConfiguration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A name for the observability configuration. When you use it for the first time in an AWS Region, App Runner creates revision number `1` of this name. When you use the same name in subsequent calls, App Runner creates incremental revisions of the configuration.
    ///
    /// > The name `DefaultConfiguration` is reserved. You can't use it to create a new observability configuration, and you can't create a revision of it.
    /// >
    /// > When you want to use your own observability configuration for your App Runner service, *create a configuration with a different name*, and then provide it when you create or update your service.
    ///
    /// If you don't specify a name, CloudFormation generates a name for your observability configuration.
    ///
    /// `ObservabilityConfigurationName`; an update replaces the resource.
    pub fn observability_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ObservabilityConfigurationName",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of metadata items that you can associate with your observability configuration resource. A tag is a key-value pair.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The configuration of the tracing feature within this observability configuration. If you don't specify it, App Runner doesn't enable tracing.
    ///
    /// `TraceConfiguration`; an update replaces the resource.
    pub fn trace_configuration(
        mut self,
        value: impl IntoValue<TraceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TraceConfiguration", value.into_value().into_node());
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

impl Construct for CfnObservabilityConfiguration {
    type Handle = CfnObservabilityConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnObservabilityConfigurationRef {
        CfnObservabilityConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnObservabilityConfiguration`] of a stack.
pub struct CfnObservabilityConfigurationRef(NodeRef);

impl Clone for CfnObservabilityConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnObservabilityConfigurationRef {}
impl AsNode for CfnObservabilityConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnObservabilityConfigurationRef {
    /// What `Ref` returns: its `ObservabilityConfigurationArn`, a [`apprunner::ObservabilityConfigurationArn`](kinds::apprunner::ObservabilityConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apprunner::ObservabilityConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// It's set to `true` for the configuration with the highest `Revision` among all configurations that share the same `ObservabilityConfigurationName`. It's set to `false` otherwise.
    ///
    /// `Fn::GetAtt` of `Latest`.
    #[inline]
    pub fn attr_latest(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Latest")))
    }

    /// The Amazon Resource Name (ARN) of this observability configuration.
    ///
    /// `Fn::GetAtt` of `ObservabilityConfigurationArn`.
    #[inline]
    pub fn attr_observability_configuration_arn(
        &self,
    ) -> Value<kinds::apprunner::ObservabilityConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ObservabilityConfigurationArn"),
        ))
    }

    /// The revision of this observability configuration. It's unique among all the active configurations ( `"Status": "ACTIVE"`) that share the same `ObservabilityConfigurationName`.
    ///
    /// `Fn::GetAtt` of `ObservabilityConfigurationRevision`.
    #[inline]
    pub fn attr_observability_configuration_revision(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ObservabilityConfigurationRevision"),
        ))
    }
}

impl IntoValue<kinds::apprunner::ObservabilityConfigurationArn>
    for &CfnObservabilityConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::apprunner::ObservabilityConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the configuration of the tracing feature within an AWS App Runner observability configuration.
///
/// The property type `TraceConfiguration` of `AWS::AppRunner::ObservabilityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TraceConfigurationProperty(Object);

impl TraceConfigurationProperty {
    /// `TraceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `vendor`: The implementation provider chosen for tracing App Runner services.
    pub fn new(vendor: impl IntoValue<Vendor>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Vendor", vendor.into_value().into_node());
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

impl Kind for TraceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TraceConfigurationProperty> for TraceConfigurationProperty {}
impl From<TraceConfigurationProperty> for Node {
    #[inline]
    fn from(value: TraceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TraceConfigurationProperty> for TraceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TraceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Vendor` of a `TraceConfiguration` of `AWS::AppRunner::ObservabilityConfiguration`.
pub enum Vendor {
    /// `AWSXRAY`.
    Awsxray,
}

#[diagnostic::do_not_recommend]
impl Kind for Vendor {}
#[diagnostic::do_not_recommend]
impl TextKind for Vendor {}
#[diagnostic::do_not_recommend]
impl IdKind for Vendor {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Vendor {}
#[diagnostic::do_not_recommend]
impl IntoValue<Vendor> for Vendor {
    #[inline]
    fn into_value(self) -> Value<Vendor> {
        const VALUES: &[&str] = &["AWSXRAY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
