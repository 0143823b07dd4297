// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaTailor::LiveSource` and its property types.

use crate::l1::*;

/// Live source configuration parameters.
///
/// `AWS::MediaTailor::LiveSource`; `Ref` returns the physical id, which is made of `LiveSourceName`, `SourceLocationName`.
/// Changing one of these replaces it: `LiveSourceName`, `SourceLocationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLiveSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaTailor::LiveSource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("live_source.rules"),
};

impl CfnLiveSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaTailor::LiveSource";

    /// `CfnLiveSource` with its required properties, in alphabetical order:
    ///
    /// - `http_package_configurations`: The HTTP package configurations for the live source.
    /// - `live_source_name`: The name that's used to refer to a live source.
    /// - `source_location_name`: The name of the source location.
    pub fn new(
        http_package_configurations: impl IntoValue<List<HttpPackageConfigurationProperty>>,
        live_source_name: impl IntoValue<String>,
        source_location_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "HttpPackageConfigurations",
            http_package_configurations.into_value().into_node(),
        );
        object_.put("LiveSourceName", live_source_name.into_value().into_node());
        object_.put(
            "SourceLocationName",
            source_location_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags assigned to the live source. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking. For more information, see [Tagging AWS Elemental MediaTailor Resources](https://docs.aws.amazon.com/mediatailor/latest/ug/tagging.html).
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

impl Construct for CfnLiveSource {
    type Handle = CfnLiveSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLiveSourceRef {
        CfnLiveSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLiveSource`] of a stack.
pub struct CfnLiveSourceRef(NodeRef);

impl Clone for CfnLiveSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLiveSourceRef {}
impl AsNode for CfnLiveSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLiveSourceRef {
    /// What `Ref` returns: the physical id, which is made of `LiveSourceName`, `SourceLocationName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// \<p\>The ARN of the live source.\</p\>
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediatailor::LiveSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::mediatailor::LiveSourceArn> for &CfnLiveSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::LiveSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The HTTP package configuration properties for the requested VOD source.
///
/// The property type `HttpPackageConfiguration` of `AWS::MediaTailor::LiveSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpPackageConfigurationProperty(Object);

impl HttpPackageConfigurationProperty {
    /// `HttpPackageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`: The relative path to the URL for this VOD source.
    /// - `source_group`: The name of the source group.
    /// - `r#type`: The streaming protocol for this package configuration.
    pub fn new(
        path: impl IntoValue<String>,
        source_group: impl IntoValue<String>,
        r#type: impl IntoValue<super::Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        object_.put("SourceGroup", source_group.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for HttpPackageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpPackageConfigurationProperty> for HttpPackageConfigurationProperty {}
impl From<HttpPackageConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpPackageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpPackageConfigurationProperty> for HttpPackageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpPackageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
