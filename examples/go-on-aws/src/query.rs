//! The items of the table.

use std::collections::HashMap;
use std::sync::Arc;

use aws_sdk_dynamodb::types::AttributeValue;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use go_on_aws_contract::TABLE;
use serde_json::{Map, Value, json};

use crate::{Service, log};

/// How many items an answer has at most.
const LIMIT: i32 = 100;

/// `GET /query`: the first items of the table, as JSON.
pub(crate) async fn query(State(service): State<Arc<Service>>) -> Response {
    match service.items().await {
        Ok(items) => answer(StatusCode::OK, &json!({ "items": items })),
        Err(error) => {
            log::error(error.as_ref());
            answer(
                StatusCode::BAD_GATEWAY,
                &json!({ "error": "the table can't be read" }),
            )
        }
    }
}

impl Service {
    async fn items(&self) -> Result<Vec<Value>, Box<dyn std::error::Error + Send + Sync>> {
        let table = self.contracts.get(&TABLE).await?;
        let scan = self.dynamodb.scan().table_name(table.as_str()).limit(LIMIT);
        let page = scan.send().await.inspect_err(|_| {
            // The table may have been replaced: the next request asks for its name again.
            self.contracts.forget();
        })?;
        Ok(page
            .items
            .unwrap_or_default()
            .into_iter()
            .map(item)
            .collect())
    }
}

fn answer(status: StatusCode, body: &Value) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (status, json, format!("{body}\n")).into_response()
}

fn item(attributes: HashMap<String, AttributeValue>) -> Value {
    let mut attributes: Vec<_> = attributes.into_iter().collect();
    attributes.sort_by(|(one, _), (other, _)| one.cmp(other));
    let attributes = attributes.into_iter();
    Value::Object(Map::from_iter(
        attributes.map(|(name, attribute)| (name, value(attribute))),
    ))
}

/// An attribute as JSON. Numbers, whose precision JSON does not have, are texts as in DynamoDB; binary
/// data are in base 64.
fn value(attribute: AttributeValue) -> Value {
    let binary = |data: aws_sdk_dynamodb::primitives::Blob| {
        Value::String(aws_smithy_types::base64::encode(data))
    };
    match attribute {
        AttributeValue::S(text) | AttributeValue::N(text) => text.into(),
        AttributeValue::Bool(flag) => flag.into(),
        AttributeValue::B(data) => binary(data),
        AttributeValue::Ss(texts) | AttributeValue::Ns(texts) => texts.into(),
        AttributeValue::Bs(all) => all.into_iter().map(binary).collect(),
        AttributeValue::L(items) => items.into_iter().map(value).collect(),
        AttributeValue::M(map) => item(map),
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_of_every_type_become_json() {
        let text = |text: &str| AttributeValue::S(text.to_owned());
        let attributes = [
            ("flag", AttributeValue::Bool(true)),
            (
                "list",
                AttributeValue::L(vec![text("a"), AttributeValue::Null(true)]),
            ),
            ("number", AttributeValue::N("1.50".to_owned())),
            (
                "bytes",
                AttributeValue::B(aws_sdk_dynamodb::primitives::Blob::new("go")),
            ),
            (
                "map",
                AttributeValue::M(HashMap::from([("k".to_owned(), text("v"))])),
            ),
        ];
        let attributes = attributes.map(|(name, value)| (name.to_owned(), value));
        assert_eq!(
            item(HashMap::from(attributes)),
            json!({
                "bytes": "Z28=",
                "flag": true,
                "list": ["a", null],
                "map": { "k": "v" },
                "number": "1.50",
            })
        );
    }
}
