// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::Site` and its property types.

use crate::l1::*;

/// Creates a new site in a global network.
///
/// `AWS::NetworkManager::Site`; `Ref` returns the physical id, which is made of `GlobalNetworkId`, `SiteId`.
/// Changing one of these replaces it: `GlobalNetworkId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSite(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::Site",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("site.rules"),
};

impl CfnSite {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::Site";

    /// `CfnSite` with its required properties, in alphabetical order:
    ///
    /// - `global_network_id`: The ID of the global network.
    pub fn new(global_network_id: impl IntoValue<kinds::networkmanager::GlobalNetworkId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlobalNetworkId",
            global_network_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of your site.
    ///
    /// Constraints: Maximum length of 256 characters.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The site location. This information is used for visualization in the Network Manager console. If you specify the address, the latitude and longitude are automatically calculated.
    ///
    /// - `Address`: The physical address of the site.
    /// - `Latitude`: The latitude of the site.
    /// - `Longitude`: The longitude of the site.
    ///
    /// `Location`; updated in place.
    pub fn location(mut self, value: impl IntoValue<LocationProperty>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// The tags for the site.
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

impl Construct for CfnSite {
    type Handle = CfnSiteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSiteRef {
        CfnSiteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSite`] of a stack.
pub struct CfnSiteRef(NodeRef);

impl Clone for CfnSiteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSiteRef {}
impl AsNode for CfnSiteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSiteRef {
    /// What `Ref` returns: the physical id, which is made of `GlobalNetworkId`, `SiteId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time that the site was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the site. For example, `arn:aws:networkmanager::123456789012:site/global-network-01231231231231231/site-444555aaabbb11223`.
    ///
    /// `Fn::GetAtt` of `SiteArn`.
    #[inline]
    pub fn attr_site_arn(&self) -> Value<kinds::networkmanager::SiteArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SiteArn")))
    }

    /// The ID of the site. For example, `site-444555aaabbb11223`.
    ///
    /// `Fn::GetAtt` of `SiteId`.
    #[inline]
    pub fn attr_site_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SiteId")))
    }

    /// The current state of the site.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::networkmanager::SiteArn> for &CfnSiteRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::SiteArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SiteArn")))
    }
}

/// Describes a location.
///
/// The property type `Location` of `AWS::NetworkManager::Site`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationProperty(Object);

impl LocationProperty {
    /// `LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The physical address.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// The latitude.
    ///
    /// `Latitude`.
    pub fn latitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Latitude", value.into_value().into_node());
        self
    }

    /// The longitude.
    ///
    /// `Longitude`.
    pub fn longitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Longitude", value.into_value().into_node());
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

impl Kind for LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationProperty> for LocationProperty {}
impl From<LocationProperty> for Node {
    #[inline]
    fn from(value: LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationProperty> for LocationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
