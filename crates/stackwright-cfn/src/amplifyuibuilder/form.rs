// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AmplifyUIBuilder::Form` and its property types.

use crate::l1::*;

/// The AWS::AmplifyUIBuilder::Form resource specifies all of the information that is required to create a form.
///
/// `AWS::AmplifyUIBuilder::Form`; `Ref` returns the physical id, which is made of `AppId`, `EnvironmentName`, `Id`.
/// Changing one of these replaces it: `AppId`, `EnvironmentName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnForm(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AmplifyUIBuilder::Form",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("form.rules"),
};

impl CfnForm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AmplifyUIBuilder::Form";

    /// `CfnForm` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique ID of the Amplify app associated with the form.
    ///
    /// `AppId`; an update replaces the resource.
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AppId", value.into_value().into_node());
        self
    }

    /// The `FormCTA` object that stores the call to action configuration for the form.
    ///
    /// `Cta`; updated in place.
    pub fn cta(mut self, value: impl IntoValue<FormCTAProperty>) -> Self {
        self.0.put("Cta", value.into_value().into_node());
        self
    }

    /// The type of data source to use to create the form.
    ///
    /// `DataType`; updated in place.
    pub fn data_type(mut self, value: impl IntoValue<FormDataTypeConfigProperty>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
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

    /// The configuration information for the form's fields.
    ///
    /// `Fields`; updated in place.
    pub fn fields(mut self, value: impl IntoValue<Map<FieldConfigProperty>>) -> Self {
        self.0.put("Fields", value.into_value().into_node());
        self
    }

    /// Specifies whether to perform a create or update action on the form.
    ///
    /// `FormActionType`; one of `create`, `update`; updated in place.
    pub fn form_action_type(mut self, value: impl IntoValue<FormActionType>) -> Self {
        self.0.put("FormActionType", value.into_value().into_node());
        self
    }

    /// Specifies an icon or decoration to display on the form.
    ///
    /// `LabelDecorator`; one of `required`, `optional`, `none`; updated in place.
    pub fn label_decorator(mut self, value: impl IntoValue<LabelDecorator>) -> Self {
        self.0.put("LabelDecorator", value.into_value().into_node());
        self
    }

    /// The name of the form.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The schema version of the form.
    ///
    /// `SchemaVersion`; updated in place.
    pub fn schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SchemaVersion", value.into_value().into_node());
        self
    }

    /// The configuration information for the visual helper elements for the form. These elements are not associated with any data.
    ///
    /// `SectionalElements`; updated in place.
    pub fn sectional_elements(
        mut self,
        value: impl IntoValue<Map<SectionalElementProperty>>,
    ) -> Self {
        self.0
            .put("SectionalElements", value.into_value().into_node());
        self
    }

    /// The configuration for the form's style.
    ///
    /// `Style`; updated in place.
    pub fn style(mut self, value: impl IntoValue<FormStyleProperty>) -> Self {
        self.0.put("Style", value.into_value().into_node());
        self
    }

    /// One or more key-value pairs to use when tagging the form data.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnForm {
    type Handle = CfnFormRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFormRef {
        CfnFormRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnForm`] of a stack.
pub struct CfnFormRef(NodeRef);

impl Clone for CfnFormRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFormRef {}
impl AsNode for CfnFormRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFormRef {
    /// What `Ref` returns: the physical id, which is made of `AppId`, `EnvironmentName`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the form.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// The `FieldConfig` property specifies the configuration information for a field in a table.
///
/// The property type `FieldConfig` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldConfigProperty(Object);

impl FieldConfigProperty {
    /// `FieldConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to hide a field.
    ///
    /// `Excluded`.
    pub fn excluded(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Excluded", value.into_value().into_node());
        self
    }

    /// Describes the configuration for the default input value to display for a field.
    ///
    /// `InputType`.
    pub fn input_type(mut self, value: impl IntoValue<FieldInputConfigProperty>) -> Self {
        self.0.put("InputType", value.into_value().into_node());
        self
    }

    /// The label for the field.
    ///
    /// `Label`.
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Label", value.into_value().into_node());
        self
    }

    /// Specifies the field position.
    ///
    /// `Position`.
    pub fn position(mut self, value: impl IntoValue<FieldPositionProperty>) -> Self {
        self.0.put("Position", value.into_value().into_node());
        self
    }

    /// The validations to perform on the value in the field.
    ///
    /// `Validations`.
    pub fn validations(
        mut self,
        value: impl IntoValue<List<FieldValidationConfigurationProperty>>,
    ) -> Self {
        self.0.put("Validations", value.into_value().into_node());
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

impl Kind for FieldConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldConfigProperty> for FieldConfigProperty {}
impl From<FieldConfigProperty> for Node {
    #[inline]
    fn from(value: FieldConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldConfigProperty> for FieldConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FieldConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FieldInputConfig` property specifies the configuration for the default input values to display for a field.
///
/// The property type `FieldInputConfig` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldInputConfigProperty(Object);

impl FieldInputConfigProperty {
    /// `FieldInputConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The input type for the field.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether a field has a default value.
    ///
    /// `DefaultChecked`.
    pub fn default_checked(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DefaultChecked", value.into_value().into_node());
        self
    }

    /// The default country code for a phone number.
    ///
    /// `DefaultCountryCode`.
    pub fn default_country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultCountryCode", value.into_value().into_node());
        self
    }

    /// The default value for the field.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The text to display to describe the field.
    ///
    /// `DescriptiveText`.
    pub fn descriptive_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DescriptiveText", value.into_value().into_node());
        self
    }

    /// The configuration for the file uploader field.
    ///
    /// `FileUploaderConfig`.
    pub fn file_uploader_config(
        mut self,
        value: impl IntoValue<FileUploaderFieldConfigProperty>,
    ) -> Self {
        self.0
            .put("FileUploaderConfig", value.into_value().into_node());
        self
    }

    /// Specifies whether to render the field as an array. This property is ignored if the `dataSourceType` for the form is a Data Store.
    ///
    /// `IsArray`.
    pub fn is_array(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsArray", value.into_value().into_node());
        self
    }

    /// The maximum value to display for the field.
    ///
    /// `MaxValue`.
    pub fn max_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxValue", value.into_value().into_node());
        self
    }

    /// The minimum value to display for the field.
    ///
    /// `MinValue`.
    pub fn min_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MinValue", value.into_value().into_node());
        self
    }

    /// The name of the field.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The text to display as a placeholder for the field.
    ///
    /// `Placeholder`.
    pub fn placeholder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Placeholder", value.into_value().into_node());
        self
    }

    /// Specifies a read only field.
    ///
    /// `ReadOnly`.
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReadOnly", value.into_value().into_node());
        self
    }

    /// Specifies a field that requires input.
    ///
    /// `Required`.
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Required", value.into_value().into_node());
        self
    }

    /// The stepping increment for a numeric value in a field.
    ///
    /// `Step`.
    pub fn step(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Step", value.into_value().into_node());
        self
    }

    /// The value for the field.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
        self
    }

    /// The information to use to customize the input fields with data at runtime.
    ///
    /// `ValueMappings`.
    pub fn value_mappings(mut self, value: impl IntoValue<ValueMappingsProperty>) -> Self {
        self.0.put("ValueMappings", value.into_value().into_node());
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

impl Kind for FieldInputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldInputConfigProperty> for FieldInputConfigProperty {}
impl From<FieldInputConfigProperty> for Node {
    #[inline]
    fn from(value: FieldInputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldInputConfigProperty> for FieldInputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FieldInputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FieldPosition` property specifies the field position.
///
/// The property type `FieldPosition` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldPositionProperty(Object);

impl FieldPositionProperty {
    /// `FieldPositionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The field position is below the field specified by the string.
    ///
    /// `Below`.
    pub fn below(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Below", value.into_value().into_node());
        self
    }

    /// The field position is fixed and doesn't change in relation to other fields.
    ///
    /// `Fixed`; one of `first`.
    pub fn fixed(mut self, value: impl IntoValue<Fixed>) -> Self {
        self.0.put("Fixed", value.into_value().into_node());
        self
    }

    /// The field position is to the right of the field specified by the string.
    ///
    /// `RightOf`.
    pub fn right_of(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RightOf", value.into_value().into_node());
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

impl Kind for FieldPositionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldPositionProperty> for FieldPositionProperty {}
impl From<FieldPositionProperty> for Node {
    #[inline]
    fn from(value: FieldPositionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldPositionProperty> for FieldPositionProperty {
    #[inline]
    fn into_value(self) -> Value<FieldPositionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FieldValidationConfiguration` property specifies the validation configuration for a field.
///
/// The property type `FieldValidationConfiguration` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldValidationConfigurationProperty(Object);

impl FieldValidationConfigurationProperty {
    /// `FieldValidationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The validation to perform on an object type.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The validation to perform on a number value.
    ///
    /// `NumValues`.
    pub fn num_values(mut self, value: impl IntoValue<List<f64>>) -> Self {
        self.0.put("NumValues", value.into_value().into_node());
        self
    }

    /// The validation to perform on a string value.
    ///
    /// `StrValues`.
    pub fn str_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StrValues", value.into_value().into_node());
        self
    }

    /// The validation message to display.
    ///
    /// `ValidationMessage`.
    pub fn validation_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ValidationMessage", value.into_value().into_node());
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

impl Kind for FieldValidationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldValidationConfigurationProperty> for FieldValidationConfigurationProperty {}
impl From<FieldValidationConfigurationProperty> for Node {
    #[inline]
    fn from(value: FieldValidationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldValidationConfigurationProperty> for FieldValidationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FieldValidationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration for the file uploader field.
///
/// The property type `FileUploaderFieldConfig` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileUploaderFieldConfigProperty(Object);

impl FileUploaderFieldConfigProperty {
    /// `FileUploaderFieldConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `accepted_file_types`: The file types that are allowed to be uploaded by the file uploader.
    /// - `access_level`: The access level to assign to the uploaded files in the Amazon S3 bucket where they are stored.
    pub fn new(
        accepted_file_types: impl IntoValue<List<String>>,
        access_level: impl IntoValue<AccessLevel>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AcceptedFileTypes",
            accepted_file_types.into_value().into_node(),
        );
        object_.put("AccessLevel", access_level.into_value().into_node());
        Self(object_)
    }

    /// Allows the file upload operation to be paused and resumed. The default value is `false`.
    ///
    /// When `isResumable` is set to `true`, the file uploader uses a multipart upload to break the files into chunks before upload. The progress of the upload isn't continuous, because the file uploader uploads a chunk at a time.
    ///
    /// `IsResumable`.
    pub fn is_resumable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsResumable", value.into_value().into_node());
        self
    }

    /// Specifies the maximum number of files that can be selected to upload. The default value is an unlimited number of files.
    ///
    /// `MaxFileCount`.
    pub fn max_file_count(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxFileCount", value.into_value().into_node());
        self
    }

    /// The maximum file size in bytes that the file uploader will accept. The default value is an unlimited file size.
    ///
    /// `MaxSize`.
    pub fn max_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxSize", value.into_value().into_node());
        self
    }

    /// Specifies whether to display or hide the image preview after selecting a file for upload. The default value is `true` to display the image preview.
    ///
    /// `ShowThumbnails`.
    pub fn show_thumbnails(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ShowThumbnails", value.into_value().into_node());
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

impl Kind for FileUploaderFieldConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileUploaderFieldConfigProperty> for FileUploaderFieldConfigProperty {}
impl From<FileUploaderFieldConfigProperty> for Node {
    #[inline]
    fn from(value: FileUploaderFieldConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileUploaderFieldConfigProperty> for FileUploaderFieldConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FileUploaderFieldConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FormButton` property specifies the configuration for a button UI element that is a part of a form.
///
/// The property type `FormButton` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormButtonProperty(Object);

impl FormButtonProperty {
    /// `FormButtonProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the button's properties.
    ///
    /// `Children`.
    pub fn children(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Children", value.into_value().into_node());
        self
    }

    /// Specifies whether the button is visible on the form.
    ///
    /// `Excluded`.
    pub fn excluded(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Excluded", value.into_value().into_node());
        self
    }

    /// The position of the button.
    ///
    /// `Position`.
    pub fn position(mut self, value: impl IntoValue<FieldPositionProperty>) -> Self {
        self.0.put("Position", value.into_value().into_node());
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

impl Kind for FormButtonProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormButtonProperty> for FormButtonProperty {}
impl From<FormButtonProperty> for Node {
    #[inline]
    fn from(value: FormButtonProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormButtonProperty> for FormButtonProperty {
    #[inline]
    fn into_value(self) -> Value<FormButtonProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FormCTA` property specifies the call to action button configuration for the form.
///
/// The property type `FormCTA` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormCTAProperty(Object);

impl FormCTAProperty {
    /// `FormCTAProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Displays a cancel button.
    ///
    /// `Cancel`.
    pub fn cancel(mut self, value: impl IntoValue<FormButtonProperty>) -> Self {
        self.0.put("Cancel", value.into_value().into_node());
        self
    }

    /// Displays a clear button.
    ///
    /// `Clear`.
    pub fn clear(mut self, value: impl IntoValue<FormButtonProperty>) -> Self {
        self.0.put("Clear", value.into_value().into_node());
        self
    }

    /// The position of the button.
    ///
    /// `Position`; one of `top`, `bottom`, `top_and_bottom`.
    pub fn position(mut self, value: impl IntoValue<Position>) -> Self {
        self.0.put("Position", value.into_value().into_node());
        self
    }

    /// Displays a submit button.
    ///
    /// `Submit`.
    pub fn submit(mut self, value: impl IntoValue<FormButtonProperty>) -> Self {
        self.0.put("Submit", value.into_value().into_node());
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

impl Kind for FormCTAProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormCTAProperty> for FormCTAProperty {}
impl From<FormCTAProperty> for Node {
    #[inline]
    fn from(value: FormCTAProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormCTAProperty> for FormCTAProperty {
    #[inline]
    fn into_value(self) -> Value<FormCTAProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FormDataTypeConfig` property specifies the data type configuration for the data source associated with a form.
///
/// The property type `FormDataTypeConfig` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormDataTypeConfigProperty(Object);

impl FormDataTypeConfigProperty {
    /// `FormDataTypeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_type`: The data source type, either an Amplify DataStore model or a custom data type.
    /// - `data_type_name`: The unique name of the data type you are using as the data source for the form.
    pub fn new(
        data_source_type: impl IntoValue<DataSourceType>,
        data_type_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSourceType", data_source_type.into_value().into_node());
        object_.put("DataTypeName", data_type_name.into_value().into_node());
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

impl Kind for FormDataTypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormDataTypeConfigProperty> for FormDataTypeConfigProperty {}
impl From<FormDataTypeConfigProperty> for Node {
    #[inline]
    fn from(value: FormDataTypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormDataTypeConfigProperty> for FormDataTypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FormDataTypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the data binding configuration for a form's input fields at runtime.You can use `FormInputBindingPropertiesValue` to add exposed properties to a form to allow different values to be entered when a form is reused in different places in an app.
///
/// The property type `FormInputBindingPropertiesValue` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormInputBindingPropertiesValueProperty(Object);

impl FormInputBindingPropertiesValueProperty {
    /// `FormInputBindingPropertiesValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the properties to customize with data at runtime.
    ///
    /// `BindingProperties`.
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<FormInputBindingPropertiesValuePropertiesProperty>,
    ) -> Self {
        self.0
            .put("BindingProperties", value.into_value().into_node());
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

impl Kind for FormInputBindingPropertiesValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormInputBindingPropertiesValueProperty> for FormInputBindingPropertiesValueProperty {}
impl From<FormInputBindingPropertiesValueProperty> for Node {
    #[inline]
    fn from(value: FormInputBindingPropertiesValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormInputBindingPropertiesValueProperty>
    for FormInputBindingPropertiesValueProperty
{
    #[inline]
    fn into_value(self) -> Value<FormInputBindingPropertiesValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the data binding configuration for a specific property using data stored in AWS. For AWS connected properties, you can bind a property to data stored in an Amplify DataStore model.
///
/// The property type `FormInputBindingPropertiesValueProperties` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormInputBindingPropertiesValuePropertiesProperty(Object);

impl FormInputBindingPropertiesValuePropertiesProperty {
    /// `FormInputBindingPropertiesValuePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An Amplify DataStore model.
    ///
    /// `Model`.
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Model", value.into_value().into_node());
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

impl Kind for FormInputBindingPropertiesValuePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormInputBindingPropertiesValuePropertiesProperty>
    for FormInputBindingPropertiesValuePropertiesProperty
{
}
impl From<FormInputBindingPropertiesValuePropertiesProperty> for Node {
    #[inline]
    fn from(value: FormInputBindingPropertiesValuePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormInputBindingPropertiesValuePropertiesProperty>
    for FormInputBindingPropertiesValuePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<FormInputBindingPropertiesValuePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FormInputValueProperty` property specifies the configuration for an input field on a form. Use `FormInputValueProperty` to specify the values to render or bind by default.
///
/// The property type `FormInputValueProperty` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormInputValuePropertyProperty(Object);

impl FormInputValuePropertyProperty {
    /// `FormInputValuePropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The information to bind fields to data at runtime.
    ///
    /// `BindingProperties`.
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<FormInputValuePropertyBindingPropertiesProperty>,
    ) -> Self {
        self.0
            .put("BindingProperties", value.into_value().into_node());
        self
    }

    /// A list of form properties to concatenate to create the value to assign to this field property.
    ///
    /// `Concat`.
    pub fn concat(mut self, value: impl IntoValue<List<FormInputValuePropertyProperty>>) -> Self {
        self.0.put("Concat", value.into_value().into_node());
        self
    }

    /// The value to assign to the input field.
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

impl Kind for FormInputValuePropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormInputValuePropertyProperty> for FormInputValuePropertyProperty {}
impl From<FormInputValuePropertyProperty> for Node {
    #[inline]
    fn from(value: FormInputValuePropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormInputValuePropertyProperty> for FormInputValuePropertyProperty {
    #[inline]
    fn into_value(self) -> Value<FormInputValuePropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Associates a form property to a binding property. This enables exposed properties on the top level form to propagate data to the form's property values.
///
/// The property type `FormInputValuePropertyBindingProperties` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormInputValuePropertyBindingPropertiesProperty(Object);

impl FormInputValuePropertyBindingPropertiesProperty {
    /// `FormInputValuePropertyBindingPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `property`: The form property to bind to the data field.
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

impl Kind for FormInputValuePropertyBindingPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormInputValuePropertyBindingPropertiesProperty>
    for FormInputValuePropertyBindingPropertiesProperty
{
}
impl From<FormInputValuePropertyBindingPropertiesProperty> for Node {
    #[inline]
    fn from(value: FormInputValuePropertyBindingPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormInputValuePropertyBindingPropertiesProperty>
    for FormInputValuePropertyBindingPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<FormInputValuePropertyBindingPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FormStyle` property specifies the configuration for the form's style.
///
/// The property type `FormStyle` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormStyleProperty(Object);

impl FormStyleProperty {
    /// `FormStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The spacing for the horizontal gap.
    ///
    /// `HorizontalGap`.
    pub fn horizontal_gap(mut self, value: impl IntoValue<FormStyleConfigProperty>) -> Self {
        self.0.put("HorizontalGap", value.into_value().into_node());
        self
    }

    /// The size of the outer padding for the form.
    ///
    /// `OuterPadding`.
    pub fn outer_padding(mut self, value: impl IntoValue<FormStyleConfigProperty>) -> Self {
        self.0.put("OuterPadding", value.into_value().into_node());
        self
    }

    /// The spacing for the vertical gap.
    ///
    /// `VerticalGap`.
    pub fn vertical_gap(mut self, value: impl IntoValue<FormStyleConfigProperty>) -> Self {
        self.0.put("VerticalGap", value.into_value().into_node());
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

impl Kind for FormStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormStyleProperty> for FormStyleProperty {}
impl From<FormStyleProperty> for Node {
    #[inline]
    fn from(value: FormStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormStyleProperty> for FormStyleProperty {
    #[inline]
    fn into_value(self) -> Value<FormStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `FormStyleConfig` property specifies the configuration settings for the form's style properties.
///
/// The property type `FormStyleConfig` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormStyleConfigProperty(Object);

impl FormStyleConfigProperty {
    /// `FormStyleConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference to a design token to use to bind the form's style properties to an existing theme.
    ///
    /// `TokenReference`.
    pub fn token_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenReference", value.into_value().into_node());
        self
    }

    /// The value of the style setting.
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

impl Kind for FormStyleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormStyleConfigProperty> for FormStyleConfigProperty {}
impl From<FormStyleConfigProperty> for Node {
    #[inline]
    fn from(value: FormStyleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormStyleConfigProperty> for FormStyleConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FormStyleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `SectionalElement` property specifies the configuration information for a visual helper element for a form. A sectional element can be a header, a text block, or a divider. These elements are static and not associated with any data.
///
/// The property type `SectionalElement` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct SectionalElementProperty(Object);

impl SectionalElementProperty {
    /// `SectionalElementProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of sectional element.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Excludes a sectional element that was generated by default for a specified data model.
    ///
    /// `Excluded`.
    pub fn excluded(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Excluded", value.into_value().into_node());
        self
    }

    /// Specifies the size of the font for a `Heading` sectional element. Valid values are `1 | 2 | 3 | 4 | 5 | 6`.
    ///
    /// `Level`.
    pub fn level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Level", value.into_value().into_node());
        self
    }

    /// Specifies the orientation for a `Divider` sectional element. Valid values are `horizontal` or `vertical`.
    ///
    /// `Orientation`.
    pub fn orientation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Orientation", value.into_value().into_node());
        self
    }

    /// Specifies the position of the text in a field for a `Text` sectional element.
    ///
    /// `Position`.
    pub fn position(mut self, value: impl IntoValue<FieldPositionProperty>) -> Self {
        self.0.put("Position", value.into_value().into_node());
        self
    }

    /// The text for a `Text` sectional element.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for SectionalElementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SectionalElementProperty> for SectionalElementProperty {}
impl From<SectionalElementProperty> for Node {
    #[inline]
    fn from(value: SectionalElementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SectionalElementProperty> for SectionalElementProperty {
    #[inline]
    fn into_value(self) -> Value<SectionalElementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ValueMapping` property specifies the association between a complex object and a display value. Use `ValueMapping` to store how to represent complex objects when they are displayed.
///
/// The property type `ValueMapping` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValueMappingProperty(Object);

impl ValueMappingProperty {
    /// `ValueMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The complex object.
    pub fn new(value: impl IntoValue<FormInputValuePropertyProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The value to display for the complex object.
    ///
    /// `DisplayValue`.
    pub fn display_value(mut self, value: impl IntoValue<FormInputValuePropertyProperty>) -> Self {
        self.0.put("DisplayValue", value.into_value().into_node());
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

impl Kind for ValueMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValueMappingProperty> for ValueMappingProperty {}
impl From<ValueMappingProperty> for Node {
    #[inline]
    fn from(value: ValueMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValueMappingProperty> for ValueMappingProperty {
    #[inline]
    fn into_value(self) -> Value<ValueMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ValueMappings` property specifies the data binding configuration for a value map.
///
/// The property type `ValueMappings` of `AWS::AmplifyUIBuilder::Form`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValueMappingsProperty(Object);

impl ValueMappingsProperty {
    /// `ValueMappingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `values`: The value and display value pairs.
    pub fn new(values: impl IntoValue<List<ValueMappingProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Values", values.into_value().into_node());
        Self(object_)
    }

    /// The information to bind fields to data at runtime.
    ///
    /// `BindingProperties`.
    pub fn binding_properties(
        mut self,
        value: impl IntoValue<Map<FormInputBindingPropertiesValueProperty>>,
    ) -> Self {
        self.0
            .put("BindingProperties", value.into_value().into_node());
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

impl Kind for ValueMappingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValueMappingsProperty> for ValueMappingsProperty {}
impl From<ValueMappingsProperty> for Node {
    #[inline]
    fn from(value: ValueMappingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValueMappingsProperty> for ValueMappingsProperty {
    #[inline]
    fn into_value(self) -> Value<ValueMappingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccessLevel` of a `FileUploaderFieldConfig` of `AWS::AmplifyUIBuilder::Form`.
pub enum AccessLevel {
    /// `private`.
    Private,
    /// `protected`.
    Protected,
    /// `public`.
    Public,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessLevel> for AccessLevel {
    #[inline]
    fn into_value(self) -> Value<AccessLevel> {
        const VALUES: &[&str] = &["private", "protected", "public"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataSourceType` of a `FormDataTypeConfig` of `AWS::AmplifyUIBuilder::Form`.
pub enum DataSourceType {
    /// `Custom`.
    Custom,
    /// `DataStore`.
    DataStore,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSourceType> for DataSourceType {
    #[inline]
    fn into_value(self) -> Value<DataSourceType> {
        const VALUES: &[&str] = &["Custom", "DataStore"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Fixed` of a `FieldPosition` of `AWS::AmplifyUIBuilder::Form`.
pub enum Fixed {
    /// `first`.
    First,
}

#[diagnostic::do_not_recommend]
impl Kind for Fixed {}
#[diagnostic::do_not_recommend]
impl TextKind for Fixed {}
#[diagnostic::do_not_recommend]
impl IdKind for Fixed {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Fixed {}
#[diagnostic::do_not_recommend]
impl IntoValue<Fixed> for Fixed {
    #[inline]
    fn into_value(self) -> Value<Fixed> {
        const VALUES: &[&str] = &["first"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FormActionType` of `AWS::AmplifyUIBuilder::Form`.
pub enum FormActionType {
    /// `create`.
    Create,
    /// `update`.
    Update,
}

#[diagnostic::do_not_recommend]
impl Kind for FormActionType {}
#[diagnostic::do_not_recommend]
impl TextKind for FormActionType {}
#[diagnostic::do_not_recommend]
impl IdKind for FormActionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FormActionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FormActionType> for FormActionType {
    #[inline]
    fn into_value(self) -> Value<FormActionType> {
        const VALUES: &[&str] = &["create", "update"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LabelDecorator` of `AWS::AmplifyUIBuilder::Form`.
pub enum LabelDecorator {
    /// `none`.
    None,
    /// `optional`.
    Optional,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for LabelDecorator {}
#[diagnostic::do_not_recommend]
impl TextKind for LabelDecorator {}
#[diagnostic::do_not_recommend]
impl IdKind for LabelDecorator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LabelDecorator {}
#[diagnostic::do_not_recommend]
impl IntoValue<LabelDecorator> for LabelDecorator {
    #[inline]
    fn into_value(self) -> Value<LabelDecorator> {
        const VALUES: &[&str] = &["none", "optional", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Position` of a `FormCTA` of `AWS::AmplifyUIBuilder::Form`.
pub enum Position {
    /// `bottom`.
    Bottom,
    /// `top`.
    Top,
    /// `top_and_bottom`.
    TopAndBottom,
}

#[diagnostic::do_not_recommend]
impl Kind for Position {}
#[diagnostic::do_not_recommend]
impl TextKind for Position {}
#[diagnostic::do_not_recommend]
impl IdKind for Position {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Position {}
#[diagnostic::do_not_recommend]
impl IntoValue<Position> for Position {
    #[inline]
    fn into_value(self) -> Value<Position> {
        const VALUES: &[&str] = &["bottom", "top", "top_and_bottom"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
