// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AmplifyUIBuilder::Component` and its property types.

use crate::l1::*;

/// The AWS::AmplifyUIBuilder::Component resource specifies a component within an Amplify app. A component is a user interface (UI) element that you can customize. Use `ComponentChild` to configure an instance of a `Component`. A `ComponentChild` instance inherits the configuration of the main `Component`.
///
/// `AWS::AmplifyUIBuilder::Component`; `Ref` returns the physical id, which is made of `AppId`, `EnvironmentName`, `Id`.
/// Changing one of these replaces it: `AppId`, `EnvironmentName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnComponent(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AmplifyUIBuilder::Component",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("component.rules"),
};

impl CfnComponent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AmplifyUIBuilder::Component";

    /// `CfnComponent` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique ID of the Amplify app associated with the component.
    ///
    /// `AppId`; an update replaces the resource.
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AppId", value.into_value().into_node());
        self
    }

    /// The information to connect a component's properties to data at runtime. You can't specify `tags` as a valid property for `bindingProperties`.
    ///
    /// `BindingProperties`; updated in place.
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<Map<ComponentBindingPropertiesValueProperty>>,
    ) -> Self {
        self.0
            .put("BindingProperties", value.into_value().into_node());
        self
    }

    /// A list of the component's `ComponentChild` instances.
    ///
    /// `Children`; updated in place.
    pub fn children(mut self, value: impl IntoValue<List<ComponentChildProperty>>) -> Self {
        self.0.put("Children", value.into_value().into_node());
        self
    }

    /// The data binding configuration for the component's properties. Use this for a collection component. You can't specify `tags` as a valid property for `collectionProperties`.
    ///
    /// `CollectionProperties`; updated in place.
    pub fn collection_properties(
        mut self,
        value: impl IntoValue<Map<ComponentDataConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("CollectionProperties", value.into_value().into_node());
        self
    }

    /// The type of the component. This can be an Amplify custom UI component or another custom component.
    ///
    /// `ComponentType`; updated in place.
    pub fn component_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentType", value.into_value().into_node());
        self
    }

    /// The name of the backend environment that is a part of the Amplify app.
    ///
    /// `EnvironmentName`; an update replaces the resource.
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentName", value.into_value().into_node());
        self
    }

    /// Describes the events that can be raised on the component. Use for the workflow feature in Amplify Studio that allows you to bind events and actions to components.
    ///
    /// `Events`; updated in place.
    pub fn events(mut self, value: impl IntoValue<Map<ComponentEventProperty>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
        self
    }

    /// The name of the component.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Describes the component's properties that can be overriden in a customized instance of the component. You can't specify `tags` as a valid property for `overrides`.
    ///
    /// `Overrides`; updated in place.
    pub fn overrides(mut self, value: impl IntoValue<Map<Map<String>>>) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
        self
    }

    /// Describes the component's properties. You can't specify `tags` as a valid property for `properties`.
    ///
    /// `Properties`; updated in place.
    pub fn properties(mut self, value: impl IntoValue<Map<ComponentPropertyProperty>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// The schema version of the component when it was imported.
    ///
    /// `SchemaVersion`; updated in place.
    pub fn schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SchemaVersion", value.into_value().into_node());
        self
    }

    /// The unique ID of the component in its original source system, such as Figma.
    ///
    /// `SourceId`; updated in place.
    pub fn source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceId", value.into_value().into_node());
        self
    }

    /// One or more key-value pairs to use when tagging the component.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A list of the component's variants. A variant is a unique style configuration of a main component.
    ///
    /// `Variants`; updated in place.
    pub fn variants(mut self, value: impl IntoValue<List<ComponentVariantProperty>>) -> Self {
        self.0.put("Variants", value.into_value().into_node());
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

impl Construct for CfnComponent {
    type Handle = CfnComponentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnComponentRef {
        CfnComponentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnComponent`] of a stack.
pub struct CfnComponentRef(NodeRef);

impl Clone for CfnComponentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnComponentRef {}
impl AsNode for CfnComponentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnComponentRef {
    /// What `Ref` returns: the physical id, which is made of `AppId`, `EnvironmentName`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time that the component was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique ID of the component.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The time that the component was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }
}

/// Represents the event action configuration for an element of a `Component` or `ComponentChild`. Use for the workflow feature in Amplify Studio that allows you to bind events and actions to components. `ActionParameters` defines the action that is performed when an event occurs on the component.
///
/// The property type `ActionParameters` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionParametersProperty(Object);

impl ActionParametersProperty {
    /// `ActionParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The HTML anchor link to the location to open. Specify this value for a navigation action.
    ///
    /// `Anchor`.
    pub fn anchor(mut self, value: impl IntoValue<ComponentPropertyProperty>) -> Self {
        self.0.put("Anchor", value.into_value().into_node());
        self
    }

    /// A dictionary of key-value pairs mapping Amplify Studio properties to fields in a data model. Use when the action performs an operation on an Amplify DataStore model.
    ///
    /// `Fields`.
    pub fn fields(mut self, value: impl IntoValue<Map<ComponentPropertyProperty>>) -> Self {
        self.0.put("Fields", value.into_value().into_node());
        self
    }

    /// Specifies whether the user should be signed out globally. Specify this value for an auth sign out action.
    ///
    /// `Global`.
    pub fn global(mut self, value: impl IntoValue<ComponentPropertyProperty>) -> Self {
        self.0.put("Global", value.into_value().into_node());
        self
    }

    /// The unique ID of the component that the `ActionParameters` apply to.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<ComponentPropertyProperty>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The name of the data model. Use when the action performs an operation on an Amplify DataStore model.
    ///
    /// `Model`.
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Model", value.into_value().into_node());
        self
    }

    /// A key-value pair that specifies the state property name and its initial value.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<MutationActionSetStateParameterProperty>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The element within the same component to modify when the action occurs.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl IntoValue<ComponentPropertyProperty>) -> Self {
        self.0.put("Target", value.into_value().into_node());
        self
    }

    /// The type of navigation action. Valid values are `url` and `anchor`. This value is required for a navigation action.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<ComponentPropertyProperty>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The URL to the location to open. Specify this value for a navigation action.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<ComponentPropertyProperty>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Kind for ActionParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionParametersProperty> for ActionParametersProperty {}
impl From<ActionParametersProperty> for Node {
    #[inline]
    fn from(value: ActionParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionParametersProperty> for ActionParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ActionParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentBindingPropertiesValue` property specifies the data binding configuration for a component at runtime. You can use `ComponentBindingPropertiesValue` to add exposed properties to a component to allow different values to be entered when a component is reused in different places in an app.
///
/// The property type `ComponentBindingPropertiesValue` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentBindingPropertiesValueProperty(Object);

impl ComponentBindingPropertiesValueProperty {
    /// `ComponentBindingPropertiesValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the properties to customize with data at runtime.
    ///
    /// `BindingProperties`.
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<ComponentBindingPropertiesValuePropertiesProperty>,
    ) -> Self {
        self.0
            .put("BindingProperties", value.into_value().into_node());
        self
    }

    /// The default value of the property.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The property type.
    ///
    /// `Type`.
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

impl Kind for ComponentBindingPropertiesValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentBindingPropertiesValueProperty> for ComponentBindingPropertiesValueProperty {}
impl From<ComponentBindingPropertiesValueProperty> for Node {
    #[inline]
    fn from(value: ComponentBindingPropertiesValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentBindingPropertiesValueProperty>
    for ComponentBindingPropertiesValueProperty
{
    #[inline]
    fn into_value(self) -> Value<ComponentBindingPropertiesValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentBindingPropertiesValueProperties` property specifies the data binding configuration for a specific property using data stored in AWS. For AWS connected properties, you can bind a property to data stored in an Amazon S3 bucket, an Amplify DataStore model or an authenticated user attribute.
///
/// The property type `ComponentBindingPropertiesValueProperties` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentBindingPropertiesValuePropertiesProperty(Object);

impl ComponentBindingPropertiesValuePropertiesProperty {
    /// `ComponentBindingPropertiesValuePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An Amazon S3 bucket.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The default value to assign to the property.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The field to bind the data to.
    ///
    /// `Field`.
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Field", value.into_value().into_node());
        self
    }

    /// The storage key for an Amazon S3 bucket.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// An Amplify DataStore model.
    ///
    /// `Model`.
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Model", value.into_value().into_node());
        self
    }

    /// A list of predicates for binding a component's properties to data.
    ///
    /// `Predicates`.
    pub fn predicates(mut self, value: impl IntoValue<List<PredicateProperty>>) -> Self {
        self.0.put("Predicates", value.into_value().into_node());
        self
    }

    /// The name of a component slot.
    ///
    /// `SlotName`.
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotName", value.into_value().into_node());
        self
    }

    /// An authenticated user attribute.
    ///
    /// `UserAttribute`.
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserAttribute", value.into_value().into_node());
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

impl Kind for ComponentBindingPropertiesValuePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentBindingPropertiesValuePropertiesProperty>
    for ComponentBindingPropertiesValuePropertiesProperty
{
}
impl From<ComponentBindingPropertiesValuePropertiesProperty> for Node {
    #[inline]
    fn from(value: ComponentBindingPropertiesValuePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentBindingPropertiesValuePropertiesProperty>
    for ComponentBindingPropertiesValuePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<ComponentBindingPropertiesValuePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentChild` property specifies a nested UI configuration within a parent `Component`.
///
/// The property type `ComponentChild` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentChildProperty(Object);

impl ComponentChildProperty {
    /// `ComponentChildProperty` with its required properties, in alphabetical order:
    ///
    /// - `component_type`: The type of the child component.
    /// - `name`: The name of the child component.
    /// - `properties`: Describes the properties of the child component.
    pub fn new(
        component_type: impl IntoValue<String>,
        name: impl IntoValue<String>,
        properties: impl IntoValue<Map<ComponentPropertyProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ComponentType", component_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Properties", properties.into_value().into_node());
        Self(object_)
    }

    /// The list of `ComponentChild` instances for this component.
    ///
    /// `Children`.
    pub fn children(mut self, value: impl IntoValue<List<ComponentChildProperty>>) -> Self {
        self.0.put("Children", value.into_value().into_node());
        self
    }

    /// Describes the events that can be raised on the child component. Use for the workflow feature in Amplify Studio that allows you to bind events and actions to components.
    ///
    /// `Events`.
    pub fn events(mut self, value: impl IntoValue<Map<ComponentEventProperty>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
        self
    }

    /// The unique ID of the child component in its original source system, such as Figma.
    ///
    /// `SourceId`.
    pub fn source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceId", value.into_value().into_node());
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

impl Kind for ComponentChildProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentChildProperty> for ComponentChildProperty {}
impl From<ComponentChildProperty> for Node {
    #[inline]
    fn from(value: ComponentChildProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentChildProperty> for ComponentChildProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentChildProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentConditionProperty` property specifies a conditional expression for setting a component property. Use `ComponentConditionProperty` to set a property to different values conditionally, based on the value of another property.
///
/// The property type `ComponentConditionProperty` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentConditionPropertyProperty(Object);

impl ComponentConditionPropertyProperty {
    /// `ComponentConditionPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value to assign to the property if the condition is not met.
    ///
    /// `Else`.
    pub fn r#else(mut self, value: impl IntoValue<ComponentPropertyProperty>) -> Self {
        self.0.put("Else", value.into_value().into_node());
        self
    }

    /// The name of a field. Specify this when the property is a data model.
    ///
    /// `Field`.
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Field", value.into_value().into_node());
        self
    }

    /// The value of the property to evaluate.
    ///
    /// `Operand`.
    pub fn operand(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Operand", value.into_value().into_node());
        self
    }

    /// The type of the property to evaluate.
    ///
    /// `OperandType`.
    pub fn operand_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OperandType", value.into_value().into_node());
        self
    }

    /// The operator to use to perform the evaluation, such as `eq` to represent equals.
    ///
    /// `Operator`.
    pub fn operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Operator", value.into_value().into_node());
        self
    }

    /// The name of the conditional property.
    ///
    /// `Property`.
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Property", value.into_value().into_node());
        self
    }

    /// The value to assign to the property if the condition is met.
    ///
    /// `Then`.
    pub fn then(mut self, value: impl IntoValue<ComponentPropertyProperty>) -> Self {
        self.0.put("Then", value.into_value().into_node());
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

impl Kind for ComponentConditionPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentConditionPropertyProperty> for ComponentConditionPropertyProperty {}
impl From<ComponentConditionPropertyProperty> for Node {
    #[inline]
    fn from(value: ComponentConditionPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentConditionPropertyProperty> for ComponentConditionPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentConditionPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentDataConfiguration` property specifies the configuration for binding a component's properties to data.
///
/// The property type `ComponentDataConfiguration` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentDataConfigurationProperty(Object);

impl ComponentDataConfigurationProperty {
    /// `ComponentDataConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `model`: The name of the data model to use to bind data to a component.
    pub fn new(model: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Model", model.into_value().into_node());
        Self(object_)
    }

    /// A list of IDs to use to bind data to a component. Use this property to bind specifically chosen data, rather than data retrieved from a query.
    ///
    /// `Identifiers`.
    pub fn identifiers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Identifiers", value.into_value().into_node());
        self
    }

    /// Represents the conditional logic to use when binding data to a component. Use this property to retrieve only a subset of the data in a collection.
    ///
    /// `Predicate`.
    pub fn predicate(mut self, value: impl IntoValue<PredicateProperty>) -> Self {
        self.0.put("Predicate", value.into_value().into_node());
        self
    }

    /// Describes how to sort the component's properties.
    ///
    /// `Sort`.
    pub fn sort(mut self, value: impl IntoValue<List<SortPropertyProperty>>) -> Self {
        self.0.put("Sort", value.into_value().into_node());
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

impl Kind for ComponentDataConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentDataConfigurationProperty> for ComponentDataConfigurationProperty {}
impl From<ComponentDataConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComponentDataConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentDataConfigurationProperty> for ComponentDataConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentDataConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentEvent` property specifies the configuration of an event. You can bind an event and a corresponding action to a `Component` or a `ComponentChild`. A button click is an example of an event.
///
/// The property type `ComponentEvent` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentEventProperty(Object);

impl ComponentEventProperty {
    /// `ComponentEventProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to perform when a specific event is raised.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// Binds an event to an action on a component. When you specify a `bindingEvent`, the event is called when the action is performed.
    ///
    /// `BindingEvent`.
    pub fn binding_event(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BindingEvent", value.into_value().into_node());
        self
    }

    /// Describes information about the action.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<ActionParametersProperty>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for ComponentEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentEventProperty> for ComponentEventProperty {}
impl From<ComponentEventProperty> for Node {
    #[inline]
    fn from(value: ComponentEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentEventProperty> for ComponentEventProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentProperty` property specifies the configuration for all of a component's properties. Use `ComponentProperty` to specify the values to render or bind by default.
///
/// The property type `ComponentProperty` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentPropertyProperty(Object);

impl ComponentPropertyProperty {
    /// `ComponentPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The information to bind the component property to data at runtime.
    ///
    /// `BindingProperties`.
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<ComponentPropertyBindingPropertiesProperty>,
    ) -> Self {
        self.0
            .put("BindingProperties", value.into_value().into_node());
        self
    }

    /// The information to bind the component property to form data.
    ///
    /// `Bindings`.
    pub fn bindings(mut self, value: impl IntoValue<Map<FormBindingElementProperty>>) -> Self {
        self.0.put("Bindings", value.into_value().into_node());
        self
    }

    /// The information to bind the component property to data at runtime. Use this for collection components.
    ///
    /// `CollectionBindingProperties`.
    pub fn collection_binding_properties(
        mut self,
        value: impl IntoValue<ComponentPropertyBindingPropertiesProperty>,
    ) -> Self {
        self.0.put(
            "CollectionBindingProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the component that is affected by an event.
    ///
    /// `ComponentName`.
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentName", value.into_value().into_node());
        self
    }

    /// A list of component properties to concatenate to create the value to assign to this component property.
    ///
    /// `Concat`.
    pub fn concat(mut self, value: impl IntoValue<List<ComponentPropertyProperty>>) -> Self {
        self.0.put("Concat", value.into_value().into_node());
        self
    }

    /// The conditional expression to use to assign a value to the component property.
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl IntoValue<ComponentConditionPropertyProperty>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// Specifies whether the user configured the property in Amplify Studio after importing it.
    ///
    /// `Configured`.
    pub fn configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Configured", value.into_value().into_node());
        self
    }

    /// The default value to assign to the component property.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// An event that occurs in your app. Use this for workflow data binding.
    ///
    /// `Event`.
    pub fn event(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Event", value.into_value().into_node());
        self
    }

    /// The default value assigned to the property when the component is imported into an app.
    ///
    /// `ImportedValue`.
    pub fn imported_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImportedValue", value.into_value().into_node());
        self
    }

    /// The data model to use to assign a value to the component property.
    ///
    /// `Model`.
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Model", value.into_value().into_node());
        self
    }

    /// The name of the component's property that is affected by an event.
    ///
    /// `Property`.
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Property", value.into_value().into_node());
        self
    }

    /// The component type.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// An authenticated user attribute to use to assign a value to the component property.
    ///
    /// `UserAttribute`.
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserAttribute", value.into_value().into_node());
        self
    }

    /// The value to assign to the component property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ComponentPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentPropertyProperty> for ComponentPropertyProperty {}
impl From<ComponentPropertyProperty> for Node {
    #[inline]
    fn from(value: ComponentPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentPropertyProperty> for ComponentPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentPropertyBindingProperties` property specifies a component property to associate with a binding property. This enables exposed properties on the top level component to propagate data to the component's property values.
///
/// The property type `ComponentPropertyBindingProperties` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentPropertyBindingPropertiesProperty(Object);

impl ComponentPropertyBindingPropertiesProperty {
    /// `ComponentPropertyBindingPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `property`: The component property to bind to the data field.
    pub fn new(property: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Property", property.into_value().into_node());
        Self(object_)
    }

    /// The data field to bind the property to.
    ///
    /// `Field`.
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Field", value.into_value().into_node());
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

impl Kind for ComponentPropertyBindingPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentPropertyBindingPropertiesProperty>
    for ComponentPropertyBindingPropertiesProperty
{
}
impl From<ComponentPropertyBindingPropertiesProperty> for Node {
    #[inline]
    fn from(value: ComponentPropertyBindingPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentPropertyBindingPropertiesProperty>
    for ComponentPropertyBindingPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<ComponentPropertyBindingPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ComponentVariant` property specifies the style configuration of a unique variation of a main component.
///
/// The property type `ComponentVariant` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentVariantProperty(Object);

impl ComponentVariantProperty {
    /// `ComponentVariantProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The properties of the component variant that can be overriden when customizing an instance of the component. You can't specify `tags` as a valid property for `overrides`.
    ///
    /// `Overrides`.
    pub fn overrides(mut self, value: impl IntoValue<Map<Map<String>>>) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
        self
    }

    /// The combination of variants that comprise this variant.
    ///
    /// `VariantValues`.
    pub fn variant_values(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("VariantValues", value.into_value().into_node());
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

impl Kind for ComponentVariantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentVariantProperty> for ComponentVariantProperty {}
impl From<ComponentVariantProperty> for Node {
    #[inline]
    fn from(value: ComponentVariantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentVariantProperty> for ComponentVariantProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentVariantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes how to bind a component property to form data.
///
/// The property type `FormBindingElement` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormBindingElementProperty(Object);

impl FormBindingElementProperty {
    /// `FormBindingElementProperty` with its required properties, in alphabetical order:
    ///
    /// - `element`: The name of the component to retrieve a value from.
    /// - `property`: The property to retrieve a value from.
    pub fn new(element: impl IntoValue<String>, property: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Element", element.into_value().into_node());
        object_.put("Property", property.into_value().into_node());
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

impl Kind for FormBindingElementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormBindingElementProperty> for FormBindingElementProperty {}
impl From<FormBindingElementProperty> for Node {
    #[inline]
    fn from(value: FormBindingElementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormBindingElementProperty> for FormBindingElementProperty {
    #[inline]
    fn into_value(self) -> Value<FormBindingElementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the state configuration when an action modifies a property of another element within the same component.
///
/// The property type `MutationActionSetStateParameter` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct MutationActionSetStateParameterProperty(Object);

impl MutationActionSetStateParameterProperty {
    /// `MutationActionSetStateParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `component_name`: The name of the component that is being modified.
    /// - `property`: The name of the component property to apply the state configuration to.
    /// - `set`: The state configuration to assign to the property.
    pub fn new(
        component_name: impl IntoValue<String>,
        property: impl IntoValue<String>,
        set: impl IntoValue<ComponentPropertyProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ComponentName", component_name.into_value().into_node());
        object_.put("Property", property.into_value().into_node());
        object_.put("Set", set.into_value().into_node());
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

impl Kind for MutationActionSetStateParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MutationActionSetStateParameterProperty> for MutationActionSetStateParameterProperty {}
impl From<MutationActionSetStateParameterProperty> for Node {
    #[inline]
    fn from(value: MutationActionSetStateParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MutationActionSetStateParameterProperty>
    for MutationActionSetStateParameterProperty
{
    #[inline]
    fn into_value(self) -> Value<MutationActionSetStateParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Predicate` property specifies information for generating Amplify DataStore queries. Use `Predicate` to retrieve a subset of the data in a collection.
///
/// The property type `Predicate` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredicateProperty(Object);

impl PredicateProperty {
    /// `PredicateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of predicates to combine logically.
    ///
    /// `And`.
    pub fn and(mut self, value: impl IntoValue<List<PredicateProperty>>) -> Self {
        self.0.put("And", value.into_value().into_node());
        self
    }

    /// The field to query.
    ///
    /// `Field`.
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Field", value.into_value().into_node());
        self
    }

    /// The value to use when performing the evaluation.
    ///
    /// `Operand`.
    pub fn operand(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Operand", value.into_value().into_node());
        self
    }

    /// The type of value to use when performing the evaluation.
    ///
    /// `OperandType`.
    pub fn operand_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OperandType", value.into_value().into_node());
        self
    }

    /// The operator to use to perform the evaluation.
    ///
    /// `Operator`.
    pub fn operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Operator", value.into_value().into_node());
        self
    }

    /// A list of predicates to combine logically.
    ///
    /// `Or`.
    pub fn or(mut self, value: impl IntoValue<List<PredicateProperty>>) -> Self {
        self.0.put("Or", value.into_value().into_node());
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

impl Kind for PredicateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredicateProperty> for PredicateProperty {}
impl From<PredicateProperty> for Node {
    #[inline]
    fn from(value: PredicateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredicateProperty> for PredicateProperty {
    #[inline]
    fn into_value(self) -> Value<PredicateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `SortProperty` property specifies how to sort the data that you bind to a component.
///
/// The property type `SortProperty` of `AWS::AmplifyUIBuilder::Component`.
#[must_use = "a property type does nothing until it is set"]
pub struct SortPropertyProperty(Object);

impl SortPropertyProperty {
    /// `SortPropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `direction`: The direction of the sort, either ascending or descending.
    /// - `field`: The field to perform the sort on.
    pub fn new(direction: impl IntoValue<Direction>, field: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Direction", direction.into_value().into_node());
        object_.put("Field", field.into_value().into_node());
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

impl Kind for SortPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SortPropertyProperty> for SortPropertyProperty {}
impl From<SortPropertyProperty> for Node {
    #[inline]
    fn from(value: SortPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SortPropertyProperty> for SortPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<SortPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Direction` of a `SortProperty` of `AWS::AmplifyUIBuilder::Component`.
pub enum Direction {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
}

#[diagnostic::do_not_recommend]
impl Kind for Direction {}
#[diagnostic::do_not_recommend]
impl TextKind for Direction {}
#[diagnostic::do_not_recommend]
impl IdKind for Direction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Direction {}
#[diagnostic::do_not_recommend]
impl IntoValue<Direction> for Direction {
    #[inline]
    fn into_value(self) -> Value<Direction> {
        const VALUES: &[&str] = &["ASC", "DESC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
