// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::Link` and its property types.

use crate::l1::*;

/// Specifies a link for a site.
///
/// `AWS::NetworkManager::Link`; `Ref` returns the physical id, which is made of `GlobalNetworkId`, `LinkId`.
/// Changing one of these replaces it: `GlobalNetworkId`, `SiteId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLink(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::Link",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("link.rules"),
};

impl CfnLink {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::Link";

    /// `CfnLink` with its required properties, in alphabetical order:
    ///
    /// - `bandwidth`: The bandwidth for the link.
    /// - `global_network_id`: The ID of the global network.
    /// - `site_id`: The ID of the site.
    pub fn new(
        bandwidth: impl IntoValue<BandwidthProperty>,
        global_network_id: impl IntoValue<kinds::networkmanager::GlobalNetworkId>,
        site_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bandwidth", bandwidth.into_value().into_node());
        object_.put(
            "GlobalNetworkId",
            global_network_id.into_value().into_node(),
        );
        object_.put("SiteId", site_id.into_value().into_node());
        Self(object_)
    }

    /// A description of the link.
    ///
    /// Constraints: Maximum length of 256 characters.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The provider of the link.
    ///
    /// Constraints: Maximum length of 128 characters. Cannot include the following characters: | \ ^
    ///
    /// `Provider`; updated in place.
    pub fn provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Provider", value.into_value().into_node());
        self
    }

    /// The tags for the link.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of the link.
    ///
    /// Constraints: Maximum length of 128 characters. Cannot include the following characters: | \ ^
    ///
    /// `Type`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Construct for CfnLink {
    type Handle = CfnLinkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLinkRef {
        CfnLinkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLink`] of a stack.
pub struct CfnLinkRef(NodeRef);

impl Clone for CfnLinkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLinkRef {}
impl AsNode for CfnLinkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLinkRef {
    /// What `Ref` returns: the physical id, which is made of `GlobalNetworkId`, `LinkId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time that the link was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the link. For example, `arn:aws:networkmanager::123456789012:link/global-network-01231231231231231/link-11112222aaaabbbb1`.
    ///
    /// `Fn::GetAtt` of `LinkArn`.
    #[inline]
    pub fn attr_link_arn(&self) -> Value<kinds::networkmanager::LinkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LinkArn")))
    }

    /// The ID of the link. For example, `link-11112222aaaabbbb1`.
    ///
    /// `Fn::GetAtt` of `LinkId`.
    #[inline]
    pub fn attr_link_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LinkId")))
    }

    /// The state of the link.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::networkmanager::LinkArn> for &CfnLinkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::LinkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LinkArn")))
    }
}

/// Describes bandwidth information.
///
/// The property type `Bandwidth` of `AWS::NetworkManager::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct BandwidthProperty(Object);

impl BandwidthProperty {
    /// `BandwidthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Download speed in Mbps.
    ///
    /// `DownloadSpeed`.
    pub fn download_speed(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DownloadSpeed", value.into_value().into_node());
        self
    }

    /// Upload speed in Mbps.
    ///
    /// `UploadSpeed`.
    pub fn upload_speed(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("UploadSpeed", value.into_value().into_node());
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

impl Kind for BandwidthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BandwidthProperty> for BandwidthProperty {}
impl From<BandwidthProperty> for Node {
    #[inline]
    fn from(value: BandwidthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BandwidthProperty> for BandwidthProperty {
    #[inline]
    fn into_value(self) -> Value<BandwidthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
