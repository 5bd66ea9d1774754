//! The program as its users meet it: one module for each verb, over temporary projects.

mod build;
mod configuration;
mod damage;
mod edit;
mod extract;
mod harness;
mod init;
mod languages;
mod messages;
mod settle;
mod status;
mod sync;
mod typing;
